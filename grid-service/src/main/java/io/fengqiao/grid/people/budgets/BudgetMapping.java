package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.budgets.BudgetMapping.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A budget, written down. Its town sees it, the district, and the departments that pay in.
final class BudgetMapping implements AggregateMapping<GridBudget, State> {

    record State(String town, int year, List<GridBudget.Amount> amounts, List<GridBudget.Contribution> contributions) {}

    private final Divisions divisions;

    BudgetMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    static String id(String town, int year) {
        return town + "/" + year;
    }

    @Override
    public String collection() {
        return "grid_budgets";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(GridBudget budget) {
        return id(budget.town(), budget.year());
    }

    @Override
    public State state(GridBudget budget) {
        return new State(budget.town(), budget.year(), budget.amounts(), budget.contributions());
    }

    @Override
    public GridBudget aggregate(State state) {
        return new GridBudget(state.town(), state.year(), state.amounts(), state.contributions());
    }

    @Override
    public Visibility visibility(GridBudget budget) {
        var payers = budget.contributions().stream()
                .flatMap(one -> Stream.ofNullable(one.department()))
                .collect(Collectors.toUnmodifiableSet());
        return new Visibility(divisions.areasOf(budget.town()), payers, Set.of());
    }
}
