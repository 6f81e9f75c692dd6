package io.fengqiao.grid.people.budgets.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.budgets.GridBudget;

/// The budgets of a year a caller may look at, by town.
public interface BudgetList {
    Page<Stored<GridBudget>> page(Scope scope, int year, PageAsk ask);
}
