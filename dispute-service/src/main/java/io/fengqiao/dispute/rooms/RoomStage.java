package io.fengqiao.dispute.rooms;

import java.time.Instant;

/// Whether a room still sits.
public sealed interface RoomStage {
    record Open() implements RoomStage {}

    /// @param reason told to everybody in scope: no personal data in it
    record Closed(Result result, String reason, String by, Instant at) implements RoomStage {}

    enum Result {
        RESOLVED,
        UNRESOLVED,
        /// To another way: a court, a review, the platform above.
        HANDED_ON
    }

    default String name() {
        return switch (this) {
            case Open _ -> "OPEN";
            case Closed _ -> "CLOSED";
        };
    }
}
