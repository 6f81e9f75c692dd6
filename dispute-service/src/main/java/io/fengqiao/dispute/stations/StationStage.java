package io.fengqiao.dispute.stations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a dispute is at its station.
public sealed interface StationStage {
    /// On its way; the body has not said whether it takes it.
    record Referred() implements StationStage {}

    record Accepted(Instant at) implements StationStage {}

    /// It came back, and how.
    record Returned(Result result, @Nullable String document, String by, Instant at) implements StationStage {}

    enum Result {
        /// Decided or settled there: an award, a judgment, a confirmation, an agreement.
        RESOLVED,
        /// Tried there without result.
        UNRESOLVED,
        /// Not taken there: not its matter, or it may not.
        DECLINED,
        /// Taken back by the parties or by us.
        WITHDRAWN
    }

    default String name() {
        return switch (this) {
            case Referred _ -> "REFERRED";
            case Accepted _ -> "ACCEPTED";
            case Returned _ -> "RETURNED";
        };
    }
}
