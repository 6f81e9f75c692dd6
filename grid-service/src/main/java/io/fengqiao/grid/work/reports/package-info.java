/// What the grids report: ten kinds of matter (S95 to S104), and what became of it.
@NullMarked
package io.fengqiao.grid.work.reports;

import org.jspecify.annotations.NullMarked;
