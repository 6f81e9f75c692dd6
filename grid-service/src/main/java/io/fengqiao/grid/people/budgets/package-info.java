/// What the grids of a town cost in a year, and who pays (S132).
@NullMarked
package io.fengqiao.grid.people.budgets;

import org.jspecify.annotations.NullMarked;
