package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;

/// The budgets of a year a caller may look at, by town.
interface BudgetList {
    Page<Versioned<GridBudget>> page(Scope scope, int year, PageAsk ask);
}
