package io.fengqiao.mediation.organizations;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.rules.Effective;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every division has its people's mediation committee (S13, S17): it comes with the division and
/// bears its name.
public final class DescribingDivisions {
    private final Effective<OrganizationRules> rules;
    private final FirstStaff staff;

    public DescribingDivisions(Effective<OrganizationRules> rules, FirstStaff staff) {
        this.rules = rules;
        this.staff = staff;
    }

    public Decision<Organization, NoEvents> describe(
            @Nullable Organization present, DivisionCode division, String divisionName, Instant now) {
        var name = rules.at(now).committeeName(divisionName);
        var id = Organization.committeeOf(division);
        if (present == null) {
            var committee = new Organization(id, new Pattern.Territorial(), division, name, staff.of(id));
            return Decision.changed(committee, List.of());
        }
        boolean renamed = present.rename(name);
        boolean grown = present.admit(staff.of(id));
        return renamed || grown ? Decision.changed(present, List.of()) : Decision.ignored("described as it is");
    }
}
