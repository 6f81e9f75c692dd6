/// Grids and their numbers as they are stored.
@NullMarked
package io.fengqiao.grid.grids.mongo;

import org.jspecify.annotations.NullMarked;
