package io.fengqiao.grid.work.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a reported dispute has come, as the ledger tells.
public sealed interface Stage {
    /// Since when.
    Instant at();

    record Reported(Instant at) implements Stage {}

    /// It is a dispute in the ledger.
    record Registered(Instant at) implements Stage {}

    /// A platform has it.
    record Handling(String level, String unit, Instant dueAt, Instant at) implements Stage {}

    record Settled(Instant at) implements Stage {}

    /// The district could not settle it either; the parties are told of other ways.
    record Unsettled(Instant at) implements Stage {}

    record Closed(Outcome outcome, Instant at) implements Stage {}

    enum Outcome {
        SETTLED,
        UNSETTLED,
        /// It goes on in another dispute about the same matter.
        MERGED,
        /// It goes on in its parts.
        SPLIT
    }

    /// The word for callers and filters; `RECORDED` is a record of work, with nothing to handle.
    enum Status {
        RECORDED,
        REPORTED,
        REGISTERED,
        HANDLING,
        SETTLED,
        UNSETTLED,
        CLOSED
    }

    default Status status() {
        return switch (this) {
            case Reported _ -> Status.REPORTED;
            case Registered _ -> Status.REGISTERED;
            case Handling _ -> Status.HANDLING;
            case Settled _ -> Status.SETTLED;
            case Unsettled _ -> Status.UNSETTLED;
            case Closed _ -> Status.CLOSED;
        };
    }

    default @Nullable Outcome outcome() {
        return this instanceof Closed closed ? closed.outcome() : null;
    }
}
