/// Budgets as they are stored.
@NullMarked
package io.fengqiao.grid.people.budgets.mongo;

import org.jspecify.annotations.NullMarked;
