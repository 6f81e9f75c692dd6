package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.Optional;
import java.util.function.Consumer;

/// The budgets, by town and year.
public interface GridBudgets {
    /// A command on a budget; the first of a year finds it empty. Who may give it has been decided before.
    Versioned<GridBudget> change(String town, int year, CommandContext mandate, Consumer<GridBudget> move);

    Optional<Versioned<GridBudget>> find(String town, int year, Scope scope);
}
