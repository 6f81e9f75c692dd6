package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grid;
import java.util.Set;

/// A grid, written down. Its workers see it, and the officers above it.
final class GridMapping implements AggregateMapping<Grid, GridState> {
    private final Divisions divisions;

    GridMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "grids";
    }

    @Override
    public Class<GridState> stateType() {
        return GridState.class;
    }

    @Override
    public String id(Grid grid) {
        return grid.code().value();
    }

    @Override
    public GridState state(Grid grid) {
        return GridState.of(grid);
    }

    @Override
    public Grid aggregate(GridState state) {
        return state.grid();
    }

    @Override
    public Visibility visibility(Grid grid) {
        return new Visibility(divisions.areasOf(grid.code().village()), Set.of(), Set.copyOf(grid.workers()));
    }
}
