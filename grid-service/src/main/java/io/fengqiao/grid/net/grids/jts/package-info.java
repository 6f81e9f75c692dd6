/// Boundaries and places, reckoned with JTS.
@NullMarked
package io.fengqiao.grid.net.grids.jts;

import org.jspecify.annotations.NullMarked;
