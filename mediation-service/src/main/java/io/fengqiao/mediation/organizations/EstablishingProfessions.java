package io.fengqiao.mediation.organizations;

/// Sets up the professional organizations of the rule book in a district (S20, S21), once however often it is done.
public final class EstablishingProfessions {
    private final OrganizationRules rules;
    private final FirstStaff staff;
    private final Organizations organizations;

    public EstablishingProfessions(OrganizationRules rules, FirstStaff staff, Organizations organizations) {
        this.rules = rules;
        this.staff = staff;
        this.organizations = organizations;
    }

    public void establishIn(Division district) {
        organizations.establish(rules.professions().kinds().stream()
                .map(profession -> {
                    var id = Organization.ofProfession(profession.kind());
                    var pattern = new Pattern.Professional(profession.kind(), profession.department());
                    return new Organization(id, pattern, district, profession.name(), staff.of(id));
                })
                .toList());
    }
}
