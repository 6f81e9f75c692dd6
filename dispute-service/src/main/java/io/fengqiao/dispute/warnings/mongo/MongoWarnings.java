package io.fengqiao.dispute.warnings.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.warnings.Warning;
import io.fengqiao.dispute.warnings.WarningEvent;
import io.fengqiao.dispute.warnings.Warnings;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

final class MongoWarnings implements Warnings {
    private final Aggregates<Warning, ?, WarningEvent> warnings;

    MongoWarnings(Aggregates<Warning, ?, WarningEvent> warnings) {
        this.warnings = warnings.indexed("due", "state.dueAt").indexed("of-dispute", "state.dispute");
    }

    @Override
    public void raise(Warning warning, List<WarningEvent> told) {
        var id = warning.snapshot().id();
        warnings.bySystem(
                id, present -> present == null ? Decision.changed(warning, told) : Decision.ignored("raised already"));
    }

    @Override
    public Versioned<Warning> change(String id, CommandContext mandate, Function<Warning, List<WarningEvent>> move) {
        return warnings.change(id, mandate, warning -> Decision.changed(warning, move.apply(warning)));
    }

    @Override
    public Versioned<Warning> get(String id, Scope scope) {
        return warnings.get(id, scope);
    }

    @Override
    public List<Versioned<Warning>> of(String dispute, Scope scope) {
        return warnings.page(
                        scope,
                        List.of(eq("state.dispute", dispute)),
                        Order.descending("state.raisedAt"),
                        new PageAsk(PageAsk.LARGEST, null))
                .items();
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return warnings.due("state.dueAt", until, limit);
    }

    @Override
    public void move(List<String> ids, Function<Warning, List<WarningEvent>> move) {
        warnings.bySystem(ids, present -> {
                    var told = present == null ? List.<WarningEvent>of() : move.apply(present);
                    return present == null || told.isEmpty()
                            ? Decision.ignored("another replica was quicker")
                            : Decision.changed(present, told);
                })
                .orThrow();
    }
}
