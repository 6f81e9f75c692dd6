package io.fengqiao.dispute.performance.bus;

import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.dispute.performance.Obligation;
import io.fengqiao.dispute.performance.OpenWay;
import io.fengqiao.dispute.performance.Performance;
import io.fengqiao.dispute.performance.PerformanceEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How what became of promises is worded on `dispute.events`, by the dispute's key: see `contracts/events`.
/// Nothing in it says who promised what (P4).
@Component
class PerformanceWording implements EventWording<Performance, PerformanceEvent> {
    record Due(int number, LocalDate dueOn, Instant dueAt) {
        static Due of(Obligation one) {
            return new Due(one.number(), one.dueOn(), one.dueAt());
        }
    }

    record Agreed(String performance, String dispute, String unit, List<Due> items, String by, Instant at) {}

    record Fulfilled(
            String performance,
            String dispute,
            int number,
            String how,
            LocalDate on,
            boolean onTime,
            String by,
            Instant at) {}

    record Overdue(
            String performance,
            String dispute,
            String unit,
            int number,
            LocalDate dueOn,
            Instant dueAt,
            String step,
            String rule,
            String source,
            Instant at) {}

    record WayTold(String id, String source, @Nullable Instant until, boolean open) {
        static WayTold of(OpenWay way) {
            return new WayTold(way.id(), way.source(), way.until(), way.open());
        }
    }

    record Broken(
            String performance, String dispute, int number, String reason, List<WayTold> ways, String by, Instant at) {}

    @Override
    public OutboundEvent news(Performance performance, PerformanceEvent event) {
        var it = performance.snapshot();
        return switch (event) {
            case PerformanceEvent.PerformanceAgreed(var items, var by, var at) ->
                news(
                        it,
                        "agreed",
                        new Agreed(
                                it.id(),
                                it.dispute(),
                                it.unit(),
                                items.stream().map(Due::of).toList(),
                                by,
                                at));
            case PerformanceEvent.PerformanceFulfilled(var number, var said) ->
                news(
                        it,
                        "fulfilled",
                        new Fulfilled(
                                it.id(),
                                it.dispute(),
                                number,
                                said.how(),
                                said.on(),
                                said.onTime(),
                                said.by(),
                                said.at()));
            case PerformanceEvent.PerformanceOverdue(var one, var step, var reason, var at) ->
                news(
                        it,
                        "overdue",
                        new Overdue(
                                it.id(),
                                it.dispute(),
                                it.unit(),
                                one.number(),
                                one.dueOn(),
                                one.dueAt(),
                                step.name(),
                                reason.rule(),
                                reason.source(),
                                at));
            case PerformanceEvent.PerformanceBroken(var number, var said, var ways) ->
                news(
                        it,
                        "broken",
                        new Broken(
                                it.id(),
                                it.dispute(),
                                number,
                                said.reason(),
                                ways.stream().map(WayTold::of).toList(),
                                said.by(),
                                said.at()));
        };
    }

    private static OutboundEvent news(Performance.Snapshot it, String fact, Object body) {
        return new OutboundEvent("dispute.events", it.dispute(), "dispute.performance-" + fact + ".v1", it.id(), body);
    }
}
