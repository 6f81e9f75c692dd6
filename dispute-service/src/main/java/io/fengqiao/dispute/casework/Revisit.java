package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The parties were asked after it was settled (人民调解法 §31; S67): whether it is over, whether the agreement is
/// kept, and how content they are.
///
/// @param reason why they are not content, without personal data; `note` stays sealed
public record Revisit(
        String by,
        String how,
        boolean resolved,
        Performance performed,
        Satisfaction satisfaction,
        @Nullable String reason,
        @Nullable Personal note,
        Instant at) {
    /// How far the agreement has been kept.
    public enum Performance {
        FULLY,
        PARTLY,
        NOT
    }

    public enum Satisfaction {
        SATISFIED,
        MOSTLY,
        DISSATISFIED
    }
}
