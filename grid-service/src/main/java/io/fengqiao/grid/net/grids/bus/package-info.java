/// How grids are worded on the topic `directory`.
@NullMarked
package io.fengqiao.grid.net.grids.bus;

import org.jspecify.annotations.NullMarked;
