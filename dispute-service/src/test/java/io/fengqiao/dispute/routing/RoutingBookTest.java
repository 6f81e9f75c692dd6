package io.fengqiao.dispute.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Territory;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S62, S121: who gets it, by territory and matter.
class RoutingBookTest {
    private static final Territory VILLAGE = new Territory("500114000000", "500114001000", "500114001001");
    private static final Territory TOWN = new Territory("500114000000", "500114001000", null);
    private static final Territory DISTRICT = new Territory("500114000000", null, null);

    private static final Directory NAMES = new Directory() {
        @Override
        public Lookup look(String division) {
            return new Lookup.Unknown();
        }

        @Override
        public Lookup lookUnit(String department) {
            return new Lookup.Unknown();
        }

        @Override
        public String nameOf(String code) {
            return "‹" + code + "›";
        }
    };

    private final RoutingBook book = Books.shipped().routing();

    @ParameterizedTest(name = "{0} in a {1}: {2} by {4}")
    @CsvSource(delimiter = '|', textBlock = """
        GENERAL       | VILLAGE  | P500114001001 | VILLAGE  | dispatch-village        | S16
        CONSIDERABLE  | VILLAGE  | P500114001000 | TOWN     | dispatch-town           | S15
        MAJOR         | VILLAGE  | P500114001000 | TOWN     | dispatch-town           | S15
        EXTRAORDINARY | VILLAGE  | P500114000000 | DISTRICT | dispatch-district       | S14
        GENERAL       | TOWN     | P500114001000 | TOWN     | dispatch-by-known-place | S62
        MAJOR         | TOWN     | P500114001000 | TOWN     | dispatch-town           | S15
        EXTRAORDINARY | TOWN     | P500114000000 | DISTRICT | dispatch-district       | S14
        GENERAL       | DISTRICT | P500114000000 | DISTRICT | dispatch-by-known-place | S62
        MAJOR         | DISTRICT | P500114000000 | DISTRICT | dispatch-by-known-place | S62
        """)
    void dispatchesByGradeAsLowAsThePlaceIsKnown(
            Grade grade, Level known, String unit, Level level, String rule, String source) {
        var territory =
                switch (known) {
                    case VILLAGE -> VILLAGE;
                    case TOWN -> TOWN;
                    case DISTRICT -> DISTRICT;
                };
        var route = book.first("neighbour", grade, territory, NAMES);
        assertThat(route.unit()).isEqualTo(unit);
        assertThat(route.level()).isEqualTo(level);
        assertThat(route.reason().rule()).isEqualTo(rule);
        assertThat(route.reason().source()).isEqualTo(source);
        assertThat(route.reason().words()).contains("‹" + route.division() + "›");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "traffic, 500114-police",
        "labour, 500114-labour",
        "land, 500114-agriculture",
        "property, 500114-housing",
        "construction, 500114-housing",
        "expropriation, 500114-housing",
        "ecology, 500114-ecology",
        "family, 500114-womens-federation",
        "consumer, 500114-market",
        "commerce, 500114-market",
        "tourism, 500114-culture-tourism",
        "medical,",
        "neighbour,"
    })
    void namesTheDepartmentWhoseMatterItIs(String kind, @Nullable String unit) {
        var route = book.first(kind, Grade.GENERAL, VILLAGE, NAMES);
        assertThat(route.matterUnit()).isEqualTo(unit);
        assertThat(route.reason().words()).contains(unit == null ? "无对应属事单位" : "‹" + unit + "›");
    }

    /// S62, S21, S14: the platform of the place leads below the district; there the department whose matter
    /// it is does, and where several are concerned, the centre.
    @ParameterizedTest(name = "{0} {1}: {2} leads, {3} assists, by {4}")
    @CsvSource(delimiter = '|', textBlock = """
        labour    | GENERAL       | P500114001001 | 500114-labour | lead-by-territory | S62
        labour    | MAJOR         | P500114001000 | 500114-labour | lead-by-territory | S62
        labour    | EXTRAORDINARY | 500114-labour | P500114000000 | lead-by-matter    | S21
        neighbour | EXTRAORDINARY | P500114000000 |               | lead-by-territory | S62
        """)
    void namesWhoLeadsAndWhoAssists(
            String kind, Grade grade, String lead, @Nullable String assistant, String rule, String source) {
        var route = book.first(kind, grade, VILLAGE, NAMES);
        assertThat(route.leader()).isEqualTo(lead);
        assertThat(route.assistants()).isEqualTo(assistant == null ? List.of() : List.of(assistant));
        assertThat(route.lead().reason().rule()).isEqualTo(rule);
        assertThat(route.lead().reason().source()).isEqualTo(source);
        assertThat(route.lead().reason().words())
                .contains("‹" + lead.replace("P", "") + "›")
                .contains(assistant == null ? "无" : "‹" + assistant.replace("P", "") + "›");
    }

    /// S14, S15: what crosses villages goes to the town, what crosses towns or departments to the district,
    /// whatever its grade; a graver one still goes where its grade says.
    @ParameterizedTest(name = "{0} {1}, also in {2}, concerning {3}: {4} by {5} ({6}), {7} leads")
    @CsvSource(delimiter = '|', textBlock = """
        neighbour | GENERAL       |              |                | VILLAGE  | dispatch-village            | S16 | P500114001001
        neighbour | GENERAL       | 500114001001 |                | VILLAGE  | dispatch-village            | S16 | P500114001001
        neighbour | GENERAL       | 500114001002 |                | TOWN     | dispatch-across-villages    | S15 | P500114001000
        neighbour | MAJOR         | 500114001002 |                | TOWN     | dispatch-town               | S15 | P500114001000
        neighbour | GENERAL       | 500114002001 |                | DISTRICT | dispatch-across-towns       | S14 | P500114000000
        neighbour | EXTRAORDINARY | 500114002001 |                | DISTRICT | dispatch-district           | S14 | P500114000000
        labour    | GENERAL       |              | 500114-labour  | VILLAGE  | dispatch-village            | S16 | P500114001001
        neighbour | GENERAL       |              | 500114-housing | VILLAGE  | dispatch-village            | S16 | P500114001001
        labour    | GENERAL       |              | 500114-housing | DISTRICT | dispatch-across-departments | S14 | P500114000000
        """)
    void whatCrossesGoesToTheLevelThatAnswersForAllOfIt(
            String kind,
            Grade grade,
            @Nullable String alsoIn,
            @Nullable String department,
            Level level,
            String rule,
            String source,
            String lead) {
        var reach = new Reach(
                alsoIn == null ? List.of() : List.of(village(alsoIn)),
                department == null ? List.of() : List.of(department));
        var route = book.first(kind, grade, VILLAGE, reach, NAMES);
        assertThat(route.level()).isEqualTo(level);
        assertThat(route.reason().rule()).isEqualTo(rule);
        assertThat(route.reason().source()).isEqualTo(source);
        assertThat(route.leader()).isEqualTo(lead);
        assertThat(book.lowest(kind, grade, VILLAGE, reach)).isEqualTo(level);
        if (department != null) {
            assertThat(route.departments()).contains(department);
        }
    }

    private static Territory village(String code) {
        return new Territory("500114000000", code.substring(0, 9) + "000", code);
    }

    @Test
    void theCentreLeadsWhatConcernsSeveralDepartments() {
        var target = new Target(Level.DISTRICT, VILLAGE, "500114-labour", List.of("500114-housing"));
        var route = book.to(Way.COORDINATED, target, "labour", Grade.GENERAL, NAMES);
        assertThat(route.leader()).isEqualTo("P500114000000");
        assertThat(route.assistants()).containsExactly("500114-labour", "500114-housing");
        assertThat(route.lead().reason().source()).isEqualTo("S14");
        assertThat(route.reason().source()).isEqualTo("S121");
    }

    @Test
    void aBookThatLetsNobodyLeadIsNotTaken() {
        var rule = new RoutingBook.Rule("r", "S62", "words");
        var onlyDistrict = new Leading.LeadRule(rule, Lead.Key.TERRITORY, Set.of(), Set.of(Level.DISTRICT), false);
        assertThatThrownBy(() -> new Leading(List.of(onlyDistrict)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TERRITORY");
    }

    @Test
    void goesUpOneLevelAtATimeAndNoFurtherThanTheDistrict() {
        var village = book.first("labour", Grade.GENERAL, VILLAGE, NAMES);
        var town = book.above(village, "labour", Grade.GENERAL, NAMES).orElseThrow();
        assertThat(town.unit()).isEqualTo("P500114001000");
        var district = book.above(town, "labour", Grade.GENERAL, NAMES).orElseThrow();
        assertThat(district.unit()).isEqualTo("P500114000000");
        assertThat(book.above(district, "labour", Grade.GENERAL, NAMES)).isEmpty();
    }

    @Test
    void knowsTheFourteenDomainsAndTheCivilKinds() {
        var domains = List.of(
                "medical",
                "land",
                "traffic",
                "property",
                "finance",
                "urban",
                "labour",
                "expropriation",
                "ecology",
                "family",
                "construction",
                "tourism",
                "consumer",
                "commerce");
        var civil = List.of("neighbour", "housing-site", "contract", "production", "damages", "other");
        assertThat(domains).hasSize(14).allMatch(book::knows);
        assertThat(civil).allMatch(book::knows);
        assertThat(book.knows("war")).isFalse();
        assertThat(book.otherRoutes("labour")).isEqualTo("劳动争议仲裁");
    }

    @Test
    void aBookThatLeavesAGradeToNobodyIsNotTaken() {
        var rule = new RoutingBook.Rule("r", "S62", "words");
        var onlyGeneral = List.of(new RoutingBook.LevelRule(rule, Set.of(Grade.GENERAL), Level.VILLAGE));
        assertThatThrownBy(() -> new RoutingBook(
                        "1",
                        List.of(),
                        onlyGeneral,
                        rule,
                        Containment.OF_THE_VERSION_BEFORE,
                        Ways.ofTheVersionBefore(rule),
                        Leading.ofTheVersionBefore(),
                        new RoutingBook.Sentences("", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MAJOR");
    }
}
