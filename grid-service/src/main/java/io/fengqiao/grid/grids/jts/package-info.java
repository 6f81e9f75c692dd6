/// Boundaries and places, reckoned with JTS.
@NullMarked
package io.fengqiao.grid.grids.jts;

import org.jspecify.annotations.NullMarked;
