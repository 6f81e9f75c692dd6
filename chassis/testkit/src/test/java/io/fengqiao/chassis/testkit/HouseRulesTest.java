package io.fengqiao.chassis.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private final com.tngtech.archunit.core.domain.JavaClasses untidy =
            new ClassFileImporter().importPackages("io.fengqiao.untidy");

    @Test
    void everyRuleFindsItsViolation() {
        assertThat(HouseRules.rules("untidy"))
                .hasSize(6)
                .allSatisfy(rule -> assertThat(rule.evaluate(untidy).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        assertThatThrownBy(() -> HouseRules.everyPackageIsNullMarked(untidy))
                .hasMessageContaining("io.fengqiao.untidy.feature.http");
    }

    @Test
    void aGroupThatKnowsOneAboveItIsFound() {
        assertThat(HouseRules.floors("untidy", "ground", "attic")
                        .getFirst()
                        .evaluate(untidy)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void anEventThatDoesNotFitItsSchemaIsFound() {
        var contracts = Contracts.of("chassis/testkit/src/test");
        contracts.fits("trial.stamp.v1", java.util.Map.of("letter", "a", "stamp", 7));
        assertThatThrownBy(() -> contracts.fits("trial.stamp.v1", java.util.Map.of("letter", "a", "stamp", "seven")))
                .hasMessageContaining("does not fit its schema");
        assertThatThrownBy(() -> contracts.fits("trial.stamp.v1", java.util.Map.of("letter", "a")))
                .hasMessageContaining("stamp");
    }
}
