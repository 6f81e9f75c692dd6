package io.fengqiao.grid.net.grids.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridEvent;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.GridList;
import io.fengqiao.grid.net.grids.Grids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The grids in the store, one document each.
@Component
class MongoGrids implements Grids, GridList {
    private final Aggregates<Grid, GridState, GridEvent> grids;

    MongoGrids(Aggregates<Grid, GridState, GridEvent> grids) {
        this.grids = grids;
    }

    @Override
    public Versioned<Grid> open(GridCode code, CommandContext mandate, Supplier<Decision<Grid, GridEvent>> birth) {
        return grids.create(code.value(), mandate, birth);
    }

    @Override
    public Versioned<Grid> change(
            GridCode code, CommandContext mandate, Function<Grid, Decision<Grid, GridEvent>> move) {
        return grids.change(code.value(), mandate, move);
    }

    @Override
    public void perform(GridCode code, Function<Grid, Decision<Grid, GridEvent>> move) {
        grids.bySystem(
                code.value(), present -> present == null ? Decision.ignored("no such grid") : move.apply(present));
    }

    @Override
    public Optional<Versioned<Grid>> find(GridCode code, Scope scope) {
        return grids.find(code.value(), scope);
    }

    @Override
    public int openMissing(List<Grid> wanted) {
        return grids.bySystem(wanted.stream().map(MongoGrids::opening).toList())
                .orThrow()
                .written()
                .size();
    }

    private static SystemChange<Grid, GridEvent> opening(Grid grid) {
        return new SystemChange<>(
                grid.code().value(),
                present -> present != null
                        ? Decision.ignored("there already")
                        : Decision.changed(grid, List.of(grid.opened())));
    }

    @Override
    public int moveAll(List<GridCode> codes, Function<Grid, Decision<Grid, GridEvent>> move) {
        return grids.bySystem(
                        codes.stream().map(GridCode::value).toList(),
                        present -> present == null ? Decision.ignored("no such grid") : move.apply(present))
                .orThrow()
                .written()
                .size();
    }

    @Override
    public Page<GridLine> page(Scope scope, @Nullable String division, PageAsk ask) {
        return lines(scope, in(division), ask);
    }

    @Override
    public Page<GridLine> page(Scope scope, @Nullable String division, boolean retired, PageAsk ask) {
        return lines(scope, in(division, retired), ask);
    }

    private Page<GridLine> lines(Scope scope, List<Bson> conditions, PageAsk ask) {
        return grids.lines(scope, conditions, Order.BY_ID, ask, GridLineState.FIELDS, GridLineState.class)
                .map(GridLineState::line);
    }

    @Override
    public Page<Versioned<Grid>> drawn(Scope scope, @Nullable String division, PageAsk ask) {
        return grids.page(scope, in(division, false), Order.BY_ID, ask);
    }

    private static List<Bson> in(@Nullable String division, boolean retired) {
        var conditions = new ArrayList<>(in(division));
        conditions.add(retired ? Filters.ne("state.end", null) : Filters.eq("state.end", null));
        return conditions;
    }

    private static List<Bson> in(@Nullable String division) {
        return division == null ? List.of() : List.of(Filters.eq("areas", division));
    }
}
