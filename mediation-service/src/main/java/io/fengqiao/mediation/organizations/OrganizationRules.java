package io.fengqiao.mediation.organizations;

import io.fengqiao.chassis.codes.Level;
import java.util.List;
import java.util.Map;

/// The rule book on organizations: what committees are called and who guides them (S17), the 14 professional
/// ones and the department that leads each (S20, S21), how many mediators each needs (S41).
public record OrganizationRules(int version, Committees committees, Professions professions, Staffing staffing) {
    /// What a committee is called: the division's name without its ending (a village is described as its
    /// 村民委员会), and `suffix`.
    public record Committees(String rule, String source, List<String> endings, String suffix) {
        public Committees {
            endings = List.copyOf(endings);
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

    public String committeeName(String divisionName) {
        for (String ending : committees.endings()) {
            if (divisionName.endsWith(ending)) {
                return divisionName.substring(0, divisionName.length() - ending.length()) + committees.suffix();
            }
        }
        return divisionName + committees.suffix();
    }

    public int mediatorsNeeded(Organization organization) {
        return switch (organization.pattern()) {
            case Pattern.Professional _ -> staffing.professional();
            case Pattern.Territorial _ ->
                staffing.territorial().getOrDefault(organization.division().level(), 0);
        };
    }
}
