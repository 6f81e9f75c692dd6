/// Redrawn grids, as the topic `grid.events` tells of them.
@NullMarked
package io.fengqiao.grid.net.resettling.bus;

import org.jspecify.annotations.NullMarked;
