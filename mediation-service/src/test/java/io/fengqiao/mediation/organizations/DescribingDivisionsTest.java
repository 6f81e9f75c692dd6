package io.fengqiao.mediation.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.mediation.TestRules;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribingDivisionsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final DivisionCode VILLAGE = new DivisionCode("500114001001");
    private final OrganizationRules rules = TestRules.organizations();
    private final FirstStaff one =
            organization -> List.of(new Mediator("m-1", new Personal(Personal.Kind.NAME, "sealed", null)));

    @Test
    void aDivisionBringsItsCommitteeWithIt() {
        var decision = new DescribingDivisions(Effective.always(rules), one).describe(null, VILLAGE, "下坝社区居民委员会", NOW);

        if (!(decision instanceof Decision.Changed<Organization, NoEvents>(var committee, var told))) {
            throw new AssertionError(decision + " (expected: a committee)");
        }
        assertThat(told).isEmpty();
        assertThat(committee.id()).isEqualTo("O500114001001");
        assertThat(committee.name()).isEqualTo("下坝社区人民调解委员会");
        assertThat(committee.pattern()).isEqualTo(new Pattern.Territorial());
        assertThat(committee.mediators()).extracting(Mediator::person).containsExactly("m-1");
        assertThat(committee.visibility().areas())
                .containsExactlyInAnyOrder("500114001001", "500114001000", "500114000000");
    }

    @Test
    void aDivisionDescribedAgainChangesNothing() {
        var committee = committee();

        assertThat(new DescribingDivisions(Effective.always(rules), one).describe(committee, VILLAGE, "下坝社区", NOW))
                .isInstanceOf(Decision.Ignored.class);
        assertThat(committee.mediators()).hasSize(1);
    }

    @Test
    void aRenamedDivisionRenamesItsCommittee() {
        var committee = committee();

        assertThat(new DescribingDivisions(Effective.always(rules), FirstStaff.NOBODY)
                        .describe(committee, VILLAGE, "上坝社区", NOW))
                .isInstanceOf(Decision.Changed.class);
        assertThat(committee.name()).isEqualTo("上坝社区人民调解委员会");
        assertThat(committee.mediators()).hasSize(1);
    }

    @Test
    void thereIsAProfessionalOrganizationForEachOfThe14Domains() {
        assertThat(rules.professions().kinds()).hasSize(14).doesNotHaveDuplicates();
        assertThat(TestRules.assignment().organizations().getFirst().kinds())
                .containsExactlyInAnyOrderElementsOf(rules.professions().kinds().stream()
                        .map(OrganizationRules.Profession::kind)
                        .toList());
    }

    @ParameterizedTest(name = "{0} needs {1} mediators")
    @CsvSource({"500114001001, 1", "500114001000, 2", "500114000000, 0"})
    void aCommitteeNeedsAsManyAsTheRuleBookSays(String division, int needed) {
        var committee = new Organization("O", new Pattern.Territorial(), new DivisionCode(division), "", List.of());

        assertThat(rules.mediatorsNeeded(committee)).isEqualTo(needed);
    }

    @Test
    void aProfessionalOrganizationNeedsThreeAndIsItsDepartmentsToo() {
        var professional = new Organization(
                "O-traffic",
                new Pattern.Professional("traffic", "police"),
                new DivisionCode("500114000000"),
                "",
                List.of());

        assertThat(rules.mediatorsNeeded(professional)).isEqualTo(3);
        assertThat(professional.visibility().units()).containsExactlyInAnyOrder("O-traffic", "500114-police");
    }

    private Organization committee() {
        return new Organization(
                "O500114001001", new Pattern.Territorial(), VILLAGE, "下坝社区人民调解委员会", one.of("O500114001001"));
    }
}
