package io.fengqiao.grid.net.redrawing;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.redrawing.ChangeEvent.Redrawn;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The change requests in the store, one document each.
@Component
class MongoChangeRequests implements ChangeRequests, ChangeList {
    private final Aggregates<ChangeRequest, ChangeState, Redrawn> requests;

    MongoChangeRequests(AggregateStore store, Divisions divisions, Units units) {
        requests = store.open(
                        new ChangeMapping(divisions, units),
                        (ChangeRequest _, Redrawn event) -> ChangeWording.of(event))
                .indexed("changes-due", "state.dueAt");
    }

    @Override
    public Versioned<ChangeRequest> create(
            ChangeRequestId id, CommandContext mandate, Supplier<Decision<ChangeRequest, Redrawn>> birth) {
        return requests.create(id.value(), mandate, birth);
    }

    @Override
    public Versioned<ChangeRequest> change(
            ChangeRequestId id,
            CommandContext mandate,
            Function<ChangeRequest, Decision<ChangeRequest, Redrawn>> move) {
        return requests.change(id.value(), mandate, move);
    }

    @Override
    public void moveByItself(ChangeRequestId id, Function<ChangeRequest, Decision<ChangeRequest, Redrawn>> move) {
        requests.bySystem(
                id.value(), present -> present == null ? Decision.ignored("no such request") : move.apply(present));
    }

    @Override
    public Optional<Versioned<ChangeRequest>> find(ChangeRequestId id, Scope scope) {
        return requests.find(id.value(), scope);
    }

    @Override
    public List<ChangeRequestId> due(Instant until, int most) {
        return requests.due("state.dueAt", until, most).stream()
                .map(ChangeRequestId::new)
                .toList();
    }

    @Override
    public Page<Versioned<ChangeRequest>> page(Scope scope, @Nullable Status status, PageAsk ask) {
        List<Bson> conditions = status == null ? List.of() : List.of(Filters.eq("state.status", status.name()));
        return requests.page(scope, conditions, Order.descending("state.proposedAt"), ask);
    }
}
