package io.fengqiao.dispute.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Level;
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

    @Test
    void goesUpOneLevelAtATimeAndNoFurtherThanTheDistrict() {
        assertThat(book.above(Level.VILLAGE, "labour", Grade.GENERAL, VILLAGE, NAMES))
                .map(Route::unit)
                .contains("P500114001000");
        assertThat(book.above(Level.TOWN, "labour", Grade.GENERAL, VILLAGE, NAMES))
                .map(Route::unit)
                .contains("P500114000000");
        assertThat(book.above(Level.DISTRICT, "labour", Grade.GENERAL, VILLAGE, NAMES))
                .isEmpty();
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
        assertThatThrownBy(() -> new RoutingBook("1", List.of(), onlyGeneral, rule, rule, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MAJOR");
    }
}
