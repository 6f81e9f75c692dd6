package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.Route;
import io.fengqiao.dispute.routing.Way;
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

    /// Its holder is urged (催办, S122).
    record Urged(int dispatch, String unit, Clock.Kind limit, Instant dueAt, Reason reason, Instant at)
            implements DisputeEvent {}

    /// It is watched from above (督办, S122), and on the list of supervised disputes until it goes up or ends.
    record Supervised(
            int dispatch, String unit, String supervisor, Clock.Kind limit, Instant dueAt, Reason reason, Instant at)
            implements DisputeEvent {}

    /// Time stands still on a listed ground (S63).
    record Paused(int dispatch, String unit, String ground, String document, Instant until, Instant at)
            implements DisputeEvent {}

    record Resumed(int dispatch, String unit, Instant dueAt, Instant at) implements DisputeEvent {}

    /// Both parties agreed to more time (S63).
    record Extended(int dispatch, String unit, int days, Instant dueAt, Instant at) implements DisputeEvent {}

    /// The level below could not settle it; the level above starts over (S121).
    record Escalated(int dispatch, Route from, Route to, Cause cause, String reason, Instant at)
            implements DisputeEvent {}

    /// Another platform is asked to take it; it stays where it is until that one has (S120, S121).
    record Offered(int dispatch, String unit, Offer offer) implements DisputeEvent {}

    /// Nobody takes it: it stays where it is.
    record OfferEnded(int dispatch, String unit, String to, Offer.End how, String reason, Instant at)
            implements DisputeEvent {}

    /// Another platform has taken it: to a peer, down, or to the centre that coordinates (S121).
    record PassedOn(int dispatch, Route from, Route to, Way way, String reason, Instant at) implements DisputeEvent {}

    /// A unit says that the dispatch is not for it; it stays where it is until the centre above
    /// has decided (S62).
    record Objected(int dispatch, String unit, Objection objection) implements DisputeEvent {}

    /// @param objector the unit that objected
    record ObjectionDecided(
            int dispatch, String unit, String objector, boolean upheld, String reason, Reason rule, Instant at)
            implements DisputeEvent {}

    record Settled(int dispatch, Route by, String agreement, Instant at, boolean onTime) implements DisputeEvent {}

    /// The district could not settle it either (人民调解法 §26).
    record Failed(int dispatch, String unit, String reason, Instant at) implements DisputeEvent {}

    record FedBack(Feedback feedback, Outcome result) implements DisputeEvent {}

    /// The parties were asked after the settlement (人民调解法 §31).
    record Revisited(int dispatch, String unit, Revisit revisit) implements DisputeEvent {}

    /// They say it is not over: the platform that settled it starts over (S67).
    record Reopened(Assignment again) implements DisputeEvent {}

    /// It is the same as the dispute `into`, and goes on there (S70).
    record Merged(int dispatch, String unit, DisputeId into, String reason, Instant at) implements DisputeEvent {}

    /// Another dispute about the same matter goes on here, with the parties it brought (S70).
    record TookIn(int dispatch, String unit, RelatedDisputes.Joined joined) implements DisputeEvent {}

    /// Parts of it become disputes of their own (S70).
    record Split(int dispatch, String unit, Partition partition) implements DisputeEvent {}

    record Closed(Outcome outcome, String unit, Level level, Instant at) implements DisputeEvent {}
}
