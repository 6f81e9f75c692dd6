/// One net of grids: each with its code, its village and its workers (S81 to S94).
@NullMarked
package io.fengqiao.grid.net.grids;

import org.jspecify.annotations.NullMarked;
