package io.fengqiao.dispute.warnings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is done so that it does not get worse (稳控、疏导措施, S61), and what came of it. Both are read by everybody
/// in scope: no personal data in them.
///
/// @param urged whether its follow-up was told to be overdue
public record Measure(
        int number,
        Kind kind,
        String what,
        String unit,
        String by,
        Instant at,
        Instant followUpBy,
        boolean urged,
        @Nullable FollowUp followUp) {
    public enum Kind {
        /// 稳控
        STABILISING,
        /// 疏导
        COUNSELLING
    }

    public enum Result {
        CALMED,
        UNCHANGED,
        WORSE
    }

    public record FollowUp(Result result, String note, String by, Instant at) {}

    boolean isOpen() {
        return followUp == null;
    }

    Measure wasUrged() {
        return new Measure(number, kind, what, unit, by, at, followUpBy, true, followUp);
    }

    Measure followed(FollowUp result) {
        return new Measure(number, kind, what, unit, by, at, followUpBy, urged, result);
    }
}
