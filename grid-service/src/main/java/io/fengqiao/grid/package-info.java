/// grid-service: divisions, units, grids, and what the grids report.
@NullMarked
package io.fengqiao.grid;

import org.jspecify.annotations.NullMarked;
