package io.fengqiao.dispute.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a dispute stands.
public sealed interface Stage {
    /// A platform holds it, and nobody has accepted it yet.
    record Dispatched() implements Stage {}

    /// A mediator works on it.
    record Accepted(Instant at) implements Stage {}

    /// The parties agree; they are to be told formally (S67).
    record Settled(String agreement, Instant at, boolean onTime) implements Stage {}

    /// The district could not settle it; the parties are to be told of other routes (人民调解法 §26).
    record Unsettled(String reason, Instant at) implements Stage {}

    record Closed(Outcome outcome, @Nullable Instant settledAt, Instant at) implements Stage {}

    /// Whether a platform still has to settle it.
    default boolean isOpen() {
        return switch (this) {
            case Dispatched _, Accepted _ -> true;
            case Settled _, Unsettled _, Closed _ -> false;
        };
    }

    /// The word for it, outside.
    default String name() {
        return switch (this) {
            case Dispatched _ -> "DISPATCHED";
            case Accepted _ -> "ACCEPTED";
            case Settled _ -> "SETTLED";
            case Unsettled _ -> "UNSETTLED";
            case Closed _ -> "CLOSED";
        };
    }
}
