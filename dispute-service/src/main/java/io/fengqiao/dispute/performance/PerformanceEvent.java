package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.deadlines.Step;
import java.time.Instant;
import java.util.List;

/// What can happen to what was promised.
public sealed interface PerformanceEvent {
    record PerformanceAgreed(List<Obligation> obligations, String by, Instant at) implements PerformanceEvent {}

    record PerformanceFulfilled(int number, ObligationStage.Fulfilled stage) implements PerformanceEvent {}

    /// Its day has passed without a word: who holds the dispute is urged, then watched (S122). Told once
    /// for each step.
    record PerformanceOverdue(Obligation obligation, Step step, Reason reason, Instant at)
            implements PerformanceEvent {}

    /// @param ways what is open to the parties now
    record PerformanceBroken(int number, ObligationStage.Broken stage, List<OpenWay> ways) implements PerformanceEvent {
        public PerformanceBroken {
            ways = List.copyOf(ways);
        }
    }
}
