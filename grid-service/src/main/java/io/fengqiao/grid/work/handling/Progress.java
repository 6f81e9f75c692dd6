package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// How far the handling of a matter has come.
public sealed interface Progress {
    /// Since when.
    Instant at();

    /// The word for refusals and stores.
    default String name() {
        return switch (this) {
            case Recorded _ -> "RECORDED";
            case Waiting _ -> "WAITING";
            case Accepted _ -> "ACCEPTED";
            case Solved _ -> "SOLVED";
            case Closed _ -> "CLOSED";
        };
    }

    /// A record of work done: there is nothing to handle.
    record Recorded(Instant at) implements Progress {}

    /// A unit has it, and nobody there has taken it on yet.
    record Waiting(Instant at) implements Progress {}

    /// Somebody there has taken it on (S120).
    record Accepted(String by, Instant at) implements Progress {}

    /// Done; those who are concerned are still to be told (S122).
    record Solved(Personal result, String by, Instant at, boolean onTime) implements Progress {}

    /// They have been told.
    record Closed(Solved solved, Feedback feedback) implements Progress {
        @Override
        public Instant at() {
            return feedback.at();
        }
    }
}
