package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// Somebody who has part in the dispute.
public record Party(
        Role role,
        Personal name,
        @Nullable Personal idNumber,
        @Nullable Personal phone) {
    public enum Role {
        APPLICANT,
        RESPONDENT,
        OTHER
    }
}
