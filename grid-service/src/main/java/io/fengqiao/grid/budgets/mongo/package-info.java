/// Budgets as they are stored.
@NullMarked
package io.fengqiao.grid.budgets.mongo;

import org.jspecify.annotations.NullMarked;
