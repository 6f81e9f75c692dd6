/// Grids and their numbers as they are stored.
@NullMarked
package io.fengqiao.grid.net.grids.mongo;

import org.jspecify.annotations.NullMarked;
