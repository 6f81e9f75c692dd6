package io.fengqiao.dispute.performance;

import java.time.Instant;
import java.time.LocalDate;

/// What has become of something that was promised.
public sealed interface ObligationStage {
    /// Nobody has said yet.
    record Open() implements ObligationStage {}

    /// @param on the day it was done
    record Fulfilled(String how, LocalDate on, boolean onTime, String by, Instant at) implements ObligationStage {}

    /// @param reason told to everybody in scope: no personal data in it
    record Broken(String reason, String by, Instant at) implements ObligationStage {}

    default String name() {
        return switch (this) {
            case Open _ -> "OPEN";
            case Fulfilled _ -> "FULFILLED";
            case Broken _ -> "BROKEN";
        };
    }
}
