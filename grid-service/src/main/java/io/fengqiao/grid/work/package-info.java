/// What is to be done in the grids: reports and what becomes of them, rounds, tasks that others want done.
@NullMarked
package io.fengqiao.grid.work;

import org.jspecify.annotations.NullMarked;
