/// Teams as they are stored.
@NullMarked
package io.fengqiao.grid.people.teams.mongo;

import org.jspecify.annotations.NullMarked;
