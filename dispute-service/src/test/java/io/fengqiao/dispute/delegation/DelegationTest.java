package io.fengqiao.dispute.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S120: whoever is on leave, somebody answers for what comes in.
class DelegationTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Delegation GIVEN = new Delegation(
            "V1",
            "officer-a",
            Role.VILLAGE_OFFICER,
            "P500114001001",
            "500114001001",
            "officer-b",
            NOON,
            NOON.plusSeconds(3600),
            "休假",
            null);

    @ParameterizedTest(name = "{0} as {1}, {2} s after the beginning, taken back: {3} -> {4}")
    @CsvSource(delimiter = '|', textBlock = """
        officer-b | VILLAGE_OFFICER  |    0 | no  | acts
        officer-b | VILLAGE_OFFICER  | 3599 | no  | acts
        officer-b | VILLAGE_OFFICER  |   -1 | no  | refused
        officer-b | VILLAGE_OFFICER  | 3600 | no  | refused
        officer-b | VILLAGE_OFFICER  |   10 | yes | refused
        officer-b | TOWN_OFFICER     |   10 | no  | refused
        officer-b | MEDIATOR         |   10 | no  | refused
        officer-c | VILLAGE_OFFICER  |   10 | no  | refused
        officer-a | VILLAGE_OFFICER  |   10 | no  | refused
        """)
    void onlyTheDeputyInTheSameRoleActsAndOnlyMeanwhile(
            String who, Role role, long after, String takenBack, String outcome) {
        var delegation = takenBack.equals("yes") ? GIVEN.takeBack(caller("officer-a", role), NOON) : GIVEN;
        var caller = new Caller(who, Set.of(role), "P500114002001", "500114002001");
        if (outcome.equals("refused")) {
            assertThatThrownBy(() -> delegation.acting(caller, NOON.plusSeconds(after)))
                    .isInstanceOf(NotTheDeputy.class);
            return;
        }
        var acting = delegation.acting(caller, NOON.plusSeconds(after));
        assertThat(acting.subject()).isEqualTo("officer-b for officer-a");
        assertThat(acting.unit()).isEqualTo("P500114001001");
        assertThat(acting.division()).isEqualTo("500114001001");
        assertThat(acting.roles()).containsExactly(Role.VILLAGE_OFFICER);
    }

    @Test
    void onlyWhoGaveItTakesItBackAndWhatIsOverStaysAsItWas() {
        assertThatThrownBy(() -> GIVEN.takeBack(caller("officer-b", Role.VILLAGE_OFFICER), NOON))
                .isInstanceOf(NotTheDeputy.class);
        assertThat(GIVEN.takeBack(caller("officer-a", Role.VILLAGE_OFFICER), NOON)
                        .takenBackAt())
                .isEqualTo(NOON);
        assertThat(GIVEN.takeBack(caller("officer-a", Role.VILLAGE_OFFICER), NOON.plusSeconds(3600)))
                .isEqualTo(GIVEN);
    }

    private static Caller caller(String subject, Role role) {
        return new Caller(subject, Set.of(role), "P500114001001", "500114001001");
    }
}
