/// Teams as they are stored.
@NullMarked
package io.fengqiao.grid.teams.mongo;

import org.jspecify.annotations.NullMarked;
