/// Changes of the net of grids: a town asks, two offices approve, and on the day the grids are
/// redrawn (S92, S94).
@NullMarked
package io.fengqiao.grid.net.redrawing;

import org.jspecify.annotations.NullMarked;
