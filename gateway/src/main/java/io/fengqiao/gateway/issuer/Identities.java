package io.fengqiao.gateway.issuer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The made-up people of the local profile. A name is a pattern: whatever code of this district stands in it
/// makes a person, so that a test can be anybody anywhere without a list of ten thousand names.
final class Identities {
    private static final String DISTRICT = "500114000000";
    private static final String TOWN_CODE = "500114(?!000)\\d{3}000";
    private static final String VILLAGE_CODE = "500114(?!000)\\d{3}(?!000)\\d{3}";
    private static final String DIVISION_CODE = "(?:" + DISTRICT + "|500114(?!000)\\d{6})";

    /// The member units of S68, and the political and legal affairs commission.
    private static final String DEPARTMENTS =
            "court|procuratorate|police|petitions|justice|labour|civil-affairs|agriculture"
                + "|planning|housing|market|ecology|education|culture-tourism|trade-union|youth-league|womens-federation"
                + "|political-legal";

    /// The fields of the 14 professional mediation committees of S20.
    private static final String PROFESSIONS =
            "medical|land|traffic|property|finance|urban|labour|expropriation|ecology|family"
                    + "|construction|tourism|consumer|commerce";

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "grid-worker-(" + VILLAGE_CODE + ")(?!000)\\d{3}",
                    "GRID_WORKER",
                    "P%s",
                    "%s",
                    "网格员 grid worker: reports what the grid sees"),
            new Kind(
                    "village-officer-(" + VILLAGE_CODE + ")",
                    "VILLAGE_OFFICER",
                    "P%s",
                    "%s",
                    "村（社区）干部 officer of a village's platform"),
            new Kind(
                    "town-officer-(" + TOWN_CODE + ")",
                    "TOWN_OFFICER",
                    "P%s",
                    "%s",
                    "镇街干部 officer of a town's platform"),
            new Kind(
                    "district-officer(?:-2)?",
                    "DISTRICT_OFFICER",
                    "P" + DISTRICT,
                    DISTRICT,
                    "区中心干部 officer of the district centre; what one proposes, the second approves"),
            new Kind(
                    "department-officer-(" + DEPARTMENTS + ")",
                    "DEPARTMENT_OFFICER",
                    "500114-%s",
                    DISTRICT,
                    "部门干部 officer of a department"),
            new Kind(
                    "mediator-(" + DIVISION_CODE + ")-[12]",
                    "MEDIATOR",
                    "O%s",
                    "%s",
                    "人民调解员 mediator of a division's people's mediation committee"),
            new Kind(
                    "mediator-(" + PROFESSIONS + ")-[123]",
                    "MEDIATOR",
                    "O-%s",
                    DISTRICT,
                    "专业调解员 mediator of a professional mediation organization"),
            new Kind("operator", "OPERATOR", "P" + DISTRICT, DISTRICT, "系统管理员 operator: parked records, replays"),
            new Kind(
                    "security-administrator",
                    "SECURITY_ADMINISTRATOR",
                    "P" + DISTRICT,
                    DISTRICT,
                    "安全管理员 security administrator: who may do what"),
            new Kind("auditor", "AUDITOR", "P" + DISTRICT, DISTRICT, "审计员 auditor: who did what"));

    private static final List<String> EXAMPLES = List.of(
            "grid-worker-500114001001001",
            "village-officer-500114001001",
            "town-officer-500114001000",
            "district-officer",
            "district-officer-2",
            "department-officer-justice",
            "mediator-500114001001-1",
            "mediator-500114001000-1",
            "mediator-500114000000-1",
            "mediator-property-1",
            "operator",
            "security-administrator",
            "auditor");

    private Identities() {}

    /// One of each role and level.
    static List<Identity> examples() {
        return EXAMPLES.stream().map(name -> named(name).orElseThrow()).toList();
    }

    static Optional<Identity> named(String name) {
        return KINDS.stream().flatMap(kind -> kind.of(name).stream()).findFirst();
    }

    private record Kind(Pattern pattern, String role, String unit, String division, String what) {
        Kind(String pattern, String role, String unit, String division, String what) {
            this(Pattern.compile(pattern), role, unit, division, what);
        }

        Optional<Identity> of(String name) {
            var match = pattern.matcher(name);
            return match.matches() ? Optional.of(identity(name, match.toMatchResult())) : Optional.empty();
        }

        private Identity identity(String name, MatchResult match) {
            var code = match.groupCount() == 0 ? "" : match.group(1);
            return new Identity(name, List.of(role), unit.formatted(code), division.formatted(code), what);
        }
    }
}
