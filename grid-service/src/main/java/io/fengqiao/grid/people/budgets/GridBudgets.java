package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.util.Optional;
import java.util.function.Consumer;

/// The budgets, by town and year.
public interface GridBudgets {
    /// A command on a budget; the first of a year finds it empty. Who may give it has been decided before.
    Stored<GridBudget> change(String town, int year, Mandate mandate, Consumer<GridBudget> move);

    Optional<Stored<GridBudget>> find(String town, int year, Scope scope);
}
