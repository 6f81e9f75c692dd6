/// Leave as it is stored.
@NullMarked
package io.fengqiao.grid.people.leaves.mongo;

import org.jspecify.annotations.NullMarked;
