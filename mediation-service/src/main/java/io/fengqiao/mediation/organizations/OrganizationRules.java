package io.fengqiao.mediation.organizations;

import java.util.List;
import java.util.Map;

/// The rule book on organizations: what committees are called and who guides them (S17), the 14 professional ones and
/// the department that leads each (S20, S21), how many mediators each needs (S41).
public record OrganizationRules(
        String book, int version, Committees committees, Professions professions, Staffing staffing) {
    /// `name` has the division's name in it at `%s`.
    public record Committees(String rule, String source, Map<Level, String> name) {
        public Committees {
            name = Map.copyOf(name);
        }
    }

    public record Professions(String rule, String ledBy, String source, List<Profession> kinds) {
        public Professions {
            kinds = List.copyOf(kinds);
        }
    }

    public record Profession(String kind, String name, String department) {}

    /// `territorial` has no number for a level of which the policy asks none.
    public record Staffing(String rule, String source, int professional, Map<Level, Integer> territorial) {
        public Staffing {
            territorial = Map.copyOf(territorial);
        }
    }

    public String committeeName(Division division, String divisionName) {
        var form = committees.name().get(division.level());
        if (form == null) {
            throw new IllegalStateException("rule book " + book + " names no committee of level " + division.level());
        }
        return form.formatted(divisionName);
    }

    public int mediatorsNeeded(Organization organization) {
        return switch (organization.pattern()) {
            case Pattern.Professional _ -> staffing.professional();
            case Pattern.Territorial _ ->
                staffing.territorial().getOrDefault(organization.division().level(), 0);
        };
    }
}
