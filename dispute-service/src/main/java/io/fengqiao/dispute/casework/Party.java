package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// A person the dispute is about (见人, S58). Nobody needs an identity number to be heard.
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
