package io.fengqiao.untidy.feature.http;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import java.util.List;

/// Makes a way of its own into an aggregate: past the outbox's limit, without a trace.
final class BackDoor {
    private BackDoor() {}

    static void push(Aggregates<String, ?, String> lamps) throws InterruptedException {
        lamps.performAndTell(List.of(new Work<>(
                "lamp", Scope.system(), null, null, null, Cause.NONE, _ -> Decision.changed("on", List.of()))));
    }
}
