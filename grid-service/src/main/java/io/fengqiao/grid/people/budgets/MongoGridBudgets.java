package io.fengqiao.grid.people.budgets;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// The budgets in the store, one document for each town and year.
@Component
class MongoGridBudgets implements GridBudgets, BudgetList {
    private final Aggregates<GridBudget, BudgetMapping.State, NoEvents> budgets;

    MongoGridBudgets(AggregateStore store, Divisions divisions) {
        budgets = store.open(new BudgetMapping(divisions)).indexed("budgets-of-a-year", "state.year");
    }

    @Override
    public Versioned<GridBudget> change(String town, int year, CommandContext mandate, Consumer<GridBudget> move) {
        var id = BudgetMapping.id(town, year);
        return budgets.changeOrCreate(id, mandate, Scope.system(), present -> {
            var budget = present == null ? GridBudget.of(town, year) : present;
            move.accept(budget);
            return Decision.changed(budget, List.of());
        });
    }

    @Override
    public Optional<Versioned<GridBudget>> find(String town, int year, Scope scope) {
        return budgets.find(BudgetMapping.id(town, year), scope);
    }

    @Override
    public Page<Versioned<GridBudget>> page(Scope scope, int year, PageAsk ask) {
        return budgets.page(scope, List.of(Filters.eq("state.year", year)), Order.BY_ID, ask);
    }
}
