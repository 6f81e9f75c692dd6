package io.fengqiao.mediation.organizations;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.rules.Effective;
import java.time.Instant;

/// Sets up the professional organizations of the rule book in a district (S20, S21), once however often
/// it is done.

public final class EstablishingProfessions {
    private final Effective<OrganizationRules> rules;
    private final FirstStaff staff;
    private final Organizations organizations;

    public EstablishingProfessions(Effective<OrganizationRules> rules, FirstStaff staff, Organizations organizations) {
        this.rules = rules;
        this.staff = staff;
        this.organizations = organizations;
    }

    public void establishIn(DivisionCode district, Instant now) {
        organizations.establish(rules.at(now).professions().kinds().stream()
                .map(profession -> {
                    var id = Organization.ofProfession(profession.kind());
                    var pattern = new Pattern.Professional(profession.kind(), profession.department());
                    return new Organization(id, pattern, district, profession.name(), staff.of(id));
                })
                .toList());
    }
}
