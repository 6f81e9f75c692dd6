package io.fengqiao.mediation.organizations.mongo;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organization as it is stored. `profession` and `department` are there for a professional one.
record OrganizationState(
        String organization,
        String name,
        DivisionCode division,
        @Nullable String profession,
        @Nullable String department,
        List<MediatorState> mediators) {
    record MediatorState(String person, Personal name) {}
}
