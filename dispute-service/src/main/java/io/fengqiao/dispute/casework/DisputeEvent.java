package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.Route;
import java.time.Instant;

/// What can happen to a dispute, as its own service tells it. The wire has its own words: see `bus`.
public sealed interface DisputeEvent {
    record Registered(Instant at) implements DisputeEvent {}

    record Graded(Grading grading, Instant at) implements DisputeEvent {}

    /// A platform holds it from now on (S62).
    record Dispatched(Assignment assignment) implements DisputeEvent {
        Instant at() {
            return assignment.at();
        }
    }

    record Accepted(int dispatch, String unit, String mediator, Instant at) implements DisputeEvent {}

    record Overdue(int dispatch, String unit, Instant dueAt, Instant at) implements DisputeEvent {}

    /// The level below could not settle it; the level above starts over (S121).
    record Escalated(int dispatch, Route from, Route to, Cause cause, String reason, Instant at)
            implements DisputeEvent {}

    record Settled(int dispatch, Route by, String agreement, Instant at, boolean onTime) implements DisputeEvent {}

    /// The district could not settle it either (人民调解法 §26).
    record Failed(int dispatch, String unit, String reason, Instant at) implements DisputeEvent {}

    record FedBack(Feedback feedback, Outcome result) implements DisputeEvent {}

    record Closed(Outcome outcome, String unit, Level level, Instant at) implements DisputeEvent {}
}
