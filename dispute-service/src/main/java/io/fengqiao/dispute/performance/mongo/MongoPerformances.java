package io.fengqiao.dispute.performance.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.performance.Performance;
import io.fengqiao.dispute.performance.PerformanceEvent;
import io.fengqiao.dispute.performance.Performances;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class MongoPerformances implements Performances {
    private final Aggregates<Performance, ?, PerformanceEvent> performances;

    MongoPerformances(Aggregates<Performance, ?, PerformanceEvent> performances) {
        this.performances = performances.indexed("due", "state.nextAt");
    }

    @Override
    public Versioned<Performance> create(
            String id, CommandContext mandate, Performance performance, List<PerformanceEvent> told) {
        return performances.create(id, mandate, () -> Decision.changed(performance, told));
    }

    @Override
    public Versioned<Performance> change(
            String id, CommandContext mandate, Function<Performance, List<PerformanceEvent>> move) {
        return performances.change(id, mandate, present -> Decision.changed(present, move.apply(present)));
    }

    @Override
    public Optional<Versioned<Performance>> find(String id, Scope scope) {
        return performances.find(id, scope);
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return performances.due("state.nextAt", until, limit);
    }

    @Override
    public void move(List<String> ids, Function<Performance, List<PerformanceEvent>> move) {
        performances
                .bySystem(ids, present -> {
                    var told = present == null ? List.<PerformanceEvent>of() : move.apply(present);
                    return present == null || told.isEmpty()
                            ? Decision.ignored("another replica was quicker")
                            : Decision.changed(present, told);
                })
                .orThrow();
    }
}
