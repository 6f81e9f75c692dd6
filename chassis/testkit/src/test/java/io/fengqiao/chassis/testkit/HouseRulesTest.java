package io.fengqiao.chassis.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private final com.tngtech.archunit.core.domain.JavaClasses untidy =
            new ClassFileImporter().importPackages("io.fengqiao.untidy");

    private final Rooms rooms = new Rooms("io.fengqiao.untidy", Set.of("ground", "attic"));

    @Test
    void everyRuleFindsItsViolation() {
        assertThat(HouseRules.rules(rooms, untidy))
                .hasSize(15)
                .allSatisfy(rule -> assertThat(rule.evaluate(untidy).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    @Test
    void anAdapterThatMakesAWayOfItsOwnIntoAnAggregateIsFound() {
        assertThat(found(HouseRules.aggregatesAreChangedByTheWaysThereAre()))
                .anyMatch(one -> one.contains("BackDoor.push") && one.contains("performAndTell"))
                .anyMatch(one -> one.contains("BackDoor.push") && one.contains("Work.<init>"));
    }

    @Test
    void aHandlerWithoutAuthorizationIsFoundHoweverItIsDeclared() {
        assertThat(found(HouseRules.everyHandlerSaysWhoMayCall()))
                .hasSize(5)
                .anyMatch(one -> one.contains("DisputeController.anything"))
                .anyMatch(one -> one.contains("publicly"))
                .anyMatch(one -> one.contains("protectedly"))
                .anyMatch(one -> one.contains("statically"))
                .anyMatch(one -> one.contains("inheritedly"));
    }

    @Test
    void aSixthCollaboratorIsFound() {
        assertThat(found(HouseRules.noneHasTooManyCollaborators(untidy)))
                .singleElement()
                .asString()
                .contains("Deciding has 6");
    }

    @Test
    void collaboratorsInARecordAreFoundAndValuesAreNot() {
        assertThat(found(HouseRules.noRecordBundlesCollaborators(untidy)))
                .singleElement()
                .asString()
                .contains("Surroundings bundles");
    }

    @Test
    void anAdapterOfAnUnknownKindIsFound() {
        assertThat(found(HouseRules.everyPackageHasItsPlace(rooms)))
                .isNotEmpty()
                .allMatch(one -> one.contains("clipboard"));
    }

    @Test
    void twoFeaturesThatKnowEachOtherAreFound() {
        assertThat(found(HouseRules.featuresMakeNoCircle(rooms)))
                .singleElement()
                .asString()
                .contains("Slice chicken", "Slice egg");
    }

    @Test
    void aFeatureThatKnowsItsOwnAdapterMakesACircleOfPackages() {
        assertThat(found(HouseRules.packagesMakeNoCircle(rooms)))
                .anyMatch(one -> one.contains("Slice io.fengqiao.untidy.feature.http"))
                .anyMatch(one -> one.contains("Slice io.fengqiao.untidy.egg"));
    }

    /// The chassis has no features, but the same order.
    @Test
    void theChassisKeepsTheOrderItAsksFor() {
        var chassis = HouseRules.withoutTests()
                .withImportOption(location -> !location.contains("testkit"))
                .importPackages("io.fengqiao.chassis");
        HouseRules.programRules(new Rooms("io.fengqiao.chassis", Set.of()), chassis)
                .forEach(rule -> rule.check(chassis));
    }

    private List<String> found(ArchRule rule) {
        return rule.evaluate(untidy).getFailureReport().getDetails();
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        assertThatThrownBy(() -> HouseRules.everyPackageIsNullMarked(untidy))
                .hasMessageContaining("io.fengqiao.untidy.feature.http");
    }

    @Test
    void whatIsNoAdapterByNameAndYetKnowsATechniqueOrAnAdapterIsFound() {
        var closed = new ClosedRooms(rooms);
        assertThat(closed.techniquesHaveNames()
                        .evaluate(untidy)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(one -> one.contains("Guest"));
        assertThat(closed.nothingKnowsAnAdapter()
                        .evaluate(untidy)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(one -> one.contains("Host"));
    }

    @Test
    void roomsThatStandOpenAreFound() {
        var closed = new ClosedRooms(rooms);
        closed.checkShareOfPublic(untidy, 100);
        assertThatThrownBy(() -> closed.checkShareOfPublic(untidy, 40))
                .hasMessageContaining("5 of 9")
                .hasMessageContaining("40 of a hundred");
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
