package io.fengqiao.dispute.casework.mongo;

import io.fengqiao.dispute.casework.Assignment;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.Feedback;
import io.fengqiao.dispute.casework.Outcome;
import io.fengqiao.dispute.casework.Report;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.casework.Stage;
import io.fengqiao.dispute.casework.Told;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A dispute as it is stored: the stage as a word, with what belongs to it beside it.
record DisputeState(
        String dispute,
        Report report,
        Territory territory,
        Instant registeredAt,
        Grading grading,
        Assignment assignment,
        String stage,
        @Nullable Instant stageAt,
        @Nullable String agreement,
        @Nullable Boolean onTime,
        @Nullable String unsettledReason,
        @Nullable Outcome outcome,
        @Nullable Instant settledAt,
        @Nullable String mediator,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean supervised,
        @Nullable Feedback feedback,
        List<Decided> decisions,
        List<Told> history) {

    static DisputeState of(Snapshot it) {
        var stage = it.stage();
        var settled = stage instanceof Stage.Settled one ? one : null;
        var closed = stage instanceof Stage.Closed one ? one : null;
        return new DisputeState(
                it.id(),
                it.report(),
                it.territory(),
                it.registeredAt(),
                it.grading(),
                it.assignment(),
                stage.name(),
                at(stage),
                settled == null ? null : settled.agreement(),
                settled == null ? null : settled.onTime(),
                stage instanceof Stage.Unsettled unsettled ? unsettled.reason() : null,
                closed == null ? null : closed.outcome(),
                closed == null ? null : closed.settledAt(),
                it.mediator(),
                it.dueAt(),
                it.overdue(),
                it.supervised(),
                it.feedback(),
                it.decisions(),
                it.history());
    }

    Snapshot snapshot() {
        return new Snapshot(
                dispute,
                report,
                territory,
                registeredAt,
                grading,
                assignment,
                stageOf(),
                mediator,
                dueAt,
                overdue,
                supervised,
                feedback,
                decisions,
                history);
    }

    private static @Nullable Instant at(Stage stage) {
        return switch (stage) {
            case Stage.Dispatched _ -> null;
            case Stage.Accepted(var at) -> at;
            case Stage.Settled settled -> settled.at();
            case Stage.Unsettled unsettled -> unsettled.at();
            case Stage.Closed closed -> closed.at();
        };
    }

    private Stage stageOf() {
        return switch (stage) {
            case "DISPATCHED" -> new Stage.Dispatched();
            case "ACCEPTED" -> new Stage.Accepted(there(stageAt));
            case "SETTLED" -> new Stage.Settled(there(agreement), there(stageAt), there(onTime));
            case "UNSETTLED" -> new Stage.Unsettled(there(unsettledReason), there(stageAt));
            case "CLOSED" -> new Stage.Closed(there(outcome), settledAt, there(stageAt));
            default -> throw new IllegalStateException(dispute + " is at stage " + stage + " (expected: a known one)");
        };
    }

    private <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part, () -> dispute + " lacks what belongs to its stage " + stage);
    }
}
