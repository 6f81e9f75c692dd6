package io.fengqiao.dispute.casework.bus;

import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.casework.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a dispute stands after what an event tells, whatever the event: who holds it (S70), at which stage,
/// and until when. What was told in one write tells the same standing.
record Standing(
        String stage,
        boolean ended,
        String level,
        String unit,
        @Nullable String matterUnit,
        @Nullable String mediator,
        String grade,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean supervised,
        @Nullable String outcome,
        String lead,
        List<String> assistants,
        @Nullable String offeredTo,
        @Nullable String objectedBy) {
    static Standing of(Snapshot it) {
        var route = it.assignment().route();
        return new Standing(
                it.stage().name(),
                ended(it.stage()),
                route.level().name(),
                route.unit(),
                route.matterUnit(),
                it.mediator(),
                it.grading().grade().name(),
                it.dueAt(),
                it.overdue(),
                it.supervised(),
                it.stage() instanceof Stage.Closed closed ? closed.outcome().name() : null,
                route.leader(),
                route.assistants(),
                it.passage().offer() == null ? null : it.passage().offer().unit(),
                it.passage().objection() == null
                        ? null
                        : it.passage().objection().unit());
    }

    /// Nothing is left to be done: no list of work shows it.
    private static boolean ended(Stage stage) {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _, Stage.Settled _, Stage.Unsettled _ -> false;
            case Stage.Closed _ -> true;
        };
    }
}
