package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// Somebody a report is about. Who has no number at hand is a party all the same.
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
