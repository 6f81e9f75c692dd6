package io.fengqiao.dispute.warnings;

import java.time.Instant;

/// Where a warning stands.
public sealed interface WarningStage {
    /// Told, and not yet acknowledged by everybody it went to.
    record Raised(Instant acknowledgeBy) implements WarningStage {}

    record Acknowledged(Instant at) implements WarningStage {}

    /// The risk is over, and why.
    record Lifted(String reason, String by, Instant at) implements WarningStage {}

    default String name() {
        return switch (this) {
            case Raised _ -> "RAISED";
            case Acknowledged _ -> "ACKNOWLEDGED";
            case Lifted _ -> "LIFTED";
        };
    }
}
