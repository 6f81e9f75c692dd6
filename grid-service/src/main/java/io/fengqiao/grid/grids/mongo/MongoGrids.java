package io.fengqiao.grid.grids.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.grids.Grid;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.grids.GridEvent;
import io.fengqiao.grid.grids.Grids;
import io.fengqiao.grid.grids.http.GridList;
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
    private final Aggregates<Grid, GridForm.State, GridEvent> grids;

    MongoGrids(AggregateStore store, Divisions divisions) {
        grids = store.open(new GridForm(divisions));
    }

    @Override
    public Stored<Grid> open(GridCode code, Mandate mandate, Supplier<Decision<Grid, GridEvent>> birth) {
        return grids.create(code.value(), mandate, birth);
    }

    @Override
    public Stored<Grid> change(GridCode code, Mandate mandate, Function<Grid, Decision<Grid, GridEvent>> move) {
        return grids.change(code.value(), mandate, move);
    }

    @Override
    public void perform(GridCode code, Function<Grid, Decision<Grid, GridEvent>> move) {
        var work = new Work<Grid, GridEvent>(
                code.value(),
                Scope.system(),
                null,
                null,
                null,
                Work.Cause.NONE,
                present -> present == null ? Decision.ignored("no such grid") : move.apply(present));
        if (grids.performAll(List.of(work)).getFirst() instanceof Result.Failed<Grid>(var cause)) {
            throw new IllegalStateException("grid " + code + " could not be changed", cause);
        }
    }

    @Override
    public Optional<Stored<Grid>> find(GridCode code, Scope scope) {
        return grids.find(code.value(), scope);
    }

    @Override
    public int openMissing(List<Grid> wanted) {
        int opened = 0;
        for (var result : grids.performAll(wanted.stream().map(MongoGrids::work).toList())) {
            switch (result) {
                case Result.Written<Grid> _ -> opened++;
                case Result.Failed<Grid>(var cause) ->
                    throw new IllegalStateException("a grid could not be written", cause);
                case Result.Repeated<Grid> _, Result.Ignored<Grid> _, Result.NotYet<Grid> _, Result.Behind<Grid> _ -> {}
            }
        }
        return opened;
    }

    private static Work<Grid, GridEvent> work(Grid grid) {
        return new Work<>(
                grid.code().value(),
                Scope.system(),
                null,
                null,
                null,
                Work.Cause.NONE,
                present -> present != null
                        ? Decision.ignored("there already")
                        : Decision.changed(grid, List.of(grid.opened())));
    }

    @Override
    public Page<Stored<Grid>> page(Scope scope, @Nullable String division, PageAsk ask) {
        List<Bson> conditions = division == null ? List.of() : List.of(Filters.eq("areas", division));
        return grids.page(scope, conditions, Order.BY_ID, ask);
    }
}
