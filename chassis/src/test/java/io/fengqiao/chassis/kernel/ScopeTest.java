package io.fengqiao.chassis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    /// A record of village 500114001001, held by its platform, with the police as its department,
    /// assigned to `zhang`.
    private static final Visibility RECORD = new Visibility(
            Set.of("500114000000", "500114001000", "500114001001"),
            Set.of("P500114001001", "500114-police"),
            Set.of("zhang"));

    @ParameterizedTest(name = "{0} {1} of {2} in {3}: {4}")
    @CsvSource({
        "VILLAGE_OFFICER, wang, P500114001001, 500114001001, true",
        "VILLAGE_OFFICER, wang, P500114001002, 500114001002, false",
        "TOWN_OFFICER, wang, P500114001000, 500114001000, true",
        "TOWN_OFFICER, wang, P500114002000, 500114002000, false",
        "DISTRICT_OFFICER, wang, P500114000000, 500114000000, true",
        "DEPARTMENT_OFFICER, wang, 500114-police, 500114000000, true",
        "DEPARTMENT_OFFICER, wang, 500114-labour, 500114000000, false",
        "GRID_WORKER, zhang, P500114001001, 500114001001, true",
        "GRID_WORKER, wang, P500114001001, 500114001001, false",
        "MEDIATOR, zhang, O500114001001, 500114001001, true",
        "MEDIATOR, wang, O500114001001, 500114001001, false",
        "OPERATOR, zhang, P500114000000, 500114000000, false",
        "AUDITOR, zhang, P500114000000, 500114000000, false",
        "SECURITY_ADMINISTRATOR, zhang, P500114000000, 500114000000, false",
    })
    void coversWhatTheRoleReachesAndNothingElse(
            Role role, String subject, String unit, String division, boolean covered) {
        assertThat(new Caller(subject, Set.of(role), unit, division).scope().covers(RECORD))
                .isEqualTo(covered);
    }
}
