package io.fengqiao.grid.grids.mongo;

import io.fengqiao.chassis.aggregate.AggregateForm;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.grids.Grid;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.grids.GridEvent;
import io.fengqiao.grid.grids.GridKind;
import io.fengqiao.grid.grids.bus.GridNews;
import io.fengqiao.grid.grids.mongo.GridForm.State;
import java.util.List;
import java.util.Set;

/// A grid, written down. Its workers see it, and the officers above it.
final class GridForm implements AggregateForm<Grid, State, GridEvent> {
    record State(String code, String village, String name, GridKind kind, List<String> workers) {}

    private final Divisions divisions;

    GridForm(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "grids";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Grid grid) {
        return grid.code().value();
    }

    @Override
    public State state(Grid grid) {
        return new State(grid.code().value(), grid.code().village(), grid.name(), grid.kind(), grid.workers());
    }

    @Override
    public Grid aggregate(State state) {
        return new Grid(new GridCode(state.code()), state.name(), state.kind(), state.workers());
    }

    @Override
    public Visibility visibility(Grid grid) {
        return new Visibility(divisions.areasOf(grid.code().village()), Set.of(), Set.copyOf(grid.workers()));
    }

    @Override
    public News news(Grid grid, GridEvent event) {
        return GridNews.of(grid, event);
    }
}
