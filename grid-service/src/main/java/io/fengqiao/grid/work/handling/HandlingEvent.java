package io.fengqiao.grid.work.handling;

import java.time.Instant;

/// What can happen to a matter while it is handled.
public sealed interface HandlingEvent {
    record MatterAccepted(Assignment assignment, String by, Instant at) implements HandlingEvent {}

    /// One of the four ways (S121).
    record MatterPassed(String from, Assignment to) implements HandlingEvent {}

    /// Its time ran out (S122).
    record MatterUrged(Urging urging) implements HandlingEvent {}

    record MatterSolved(Assignment assignment, String by, Instant at, boolean onTime) implements HandlingEvent {}

    /// The people concerned were told, and with that it is closed (S122).
    record MatterFedBack(Assignment assignment, Feedback feedback, boolean onTime) implements HandlingEvent {}
}
