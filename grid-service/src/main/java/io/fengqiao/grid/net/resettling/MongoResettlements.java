package io.fengqiao.grid.net.resettling;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// The resettlements in the store.
@Component
class MongoResettlements implements Resettlements {
    private final Aggregates<Resettlement, ResettlementMapping.State, NoEvents> resettlements;

    MongoResettlements(Aggregates<Resettlement, ResettlementMapping.State, NoEvents> resettlements) {
        this.resettlements = resettlements;
    }

    @Override
    public List<String> waiting(Instant until, int limit) {
        return resettlements.due("state.waitingSince", until, limit);
    }

    @Override
    public Optional<Resettlement> find(String request) {
        return resettlements.find(request, Scope.system()).map(Versioned::aggregate);
    }

    @Override
    public void move(String request, Predicate<Resettlement> move) {
        resettlements.bySystem(
                request,
                present -> present != null && move.test(present)
                        ? Decision.changed(present, List.of())
                        : Decision.ignored("another replica was quicker"));
    }
}
