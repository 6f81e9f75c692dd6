package io.fengqiao.grid.work.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Sign;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S121: where a matter goes, by the book as it is shipped.
class FourWaysTest {
    private static final String VILLAGE = "500114001001";
    private static final Instant FRIDAY = Instant.parse("2026-11-20T02:00:00Z");
    private static final HandlingBook BOOK = ShippedBook.read();
    private static final Divisions DIVISIONS = Divisions.published();
    private static final FourWays WAYS = new FourWays(DIVISIONS, Units.of(DIVISIONS), BOOK);

    /// S95 to S104, S118: first unit and time limit of each item; Friday, so two working days end on Tuesday.
    @ParameterizedTest(name = "{0} {1}: {2}, until {4} by {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        BASIC_INFORMATION  | -                    | -             | -                | -                    | -
        PUBLIC_OPINION     | -                    | P500114001001 | first-village    | 2026-11-27T16:00:00Z | limit-village
        HAZARD             | -                    | P500114001001 | first-village    | 2026-11-24T16:00:00Z | limit-hazard-village
        HAZARD             | CULT                 | 500114-police | first-police     | 2026-11-25T16:00:00Z | limit-crime
        HAZARD             | DOMESTIC_VIOLENCE    | 500114-police | first-police     | 2026-11-21T02:00:00Z | limit-violence
        PUBLIC_OPINION     | SEXUAL_VIOLENCE      | 500114-police | first-police     | 2026-11-21T02:00:00Z | limit-violence
        SPECIAL_GROUP      | -                    | P500114001001 | first-village    | 2026-11-27T16:00:00Z | limit-village
        PSYCHOLOGICAL_CARE | -                    | P500114001001 | first-village    | 2026-11-27T16:00:00Z | limit-village
        PSYCHOLOGICAL_CARE | PSYCHOLOGICAL_CRISIS | P500114000000 | first-crisis     | 2026-11-21T02:00:00Z | limit-violence
        PUBLICITY          | -                    | -             | -                | -                    | -
        SAFETY_ACTIVITY    | -                    | -             | -                | -                    | -
        ONLINE_GOVERNANCE  | -                    | -             | -                | -                    | -
        ONLINE_GOVERNANCE  | ILLEGAL_RELIGION     | 500114-police | first-police     | 2026-11-25T16:00:00Z | limit-crime
        OTHER              | -                    | P500114001001 | first-village    | 2026-11-27T16:00:00Z | limit-village
        """)
    void sendsEachItemToItsFirstUnit(
            String item,
            @Nullable String sign,
            @Nullable String unit,
            @Nullable String rule,
            @Nullable Instant dueAt,
            @Nullable String limit) {
        var first = WAYS.first(nature(item, sign), VILLAGE, FRIDAY);
        if (unit == null) {
            assertThat(first).isNull();
            return;
        }
        assertThat(first).isNotNull().satisfies(one -> {
            assertThat(one.unit()).isEqualTo(unit);
            assertThat(one.reason().rule()).isEqualTo(rule);
            assertThat(one.reason().book()).startsWith("handling@");
            assertThat(one.reason().words()).doesNotContain("{");
            assertThat(one.dueAt()).isEqualTo(dueAt);
            assertThat(one.limit().rule()).isEqualTo(limit);
        });
    }

    /// S79: the same grid's matters go by place to its village, by kind to the line; wherever the place is.
    @ParameterizedTest
    @CsvSource({"500114001001, P500114001001", "500114105001, P500114105001"})
    void goesByItsPlaceAndByItsKind(String village, String platform) {
        assertThat(WAYS.first(nature("OTHER", null), village, FRIDAY))
                .isNotNull()
                .satisfies(one -> assertThat(one.unit()).isEqualTo(platform));
        assertThat(WAYS.first(nature("OTHER", "OTHER_CRIME"), village, FRIDAY))
                .isNotNull()
                .satisfies(one -> assertThat(one.unit()).isEqualTo("500114-police"));
    }

    private static Nature nature(String item, @Nullable String sign) {
        return new Nature(item, sign == null ? Set.of() : Set.of(sign));
    }

    /// S121, article 18.
    @ParameterizedTest(name = "from {0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        P500114001001   | REPORTED_UP | -               | P500114001000   | pass-report-up
        P500114001000   | REPORTED_UP | -               | P500114000000   | pass-report-up
        P500114000000   | REPORTED_UP | -               | refused         | top-reached
        500114-police   | REPORTED_UP | -               | refused         | top-reached
        P500114001001   | DIVERTED    | P500114001002   | P500114001002   | pass-divert
        P500114001001   | DIVERTED    | P500114001001   | refused         | not-a-peer
        P500114001001   | DIVERTED    | 500114-police   | refused         | not-a-peer
        P500114001001   | DIVERTED    | -               | refused         | unit-missing
        P500114001001   | DIVERTED    | P000000000000   | refused         | unit-unknown
        P500114000000   | DIVERTED    | 500114-housing  | 500114-housing  | pass-divert
        500114-housing  | DIVERTED    | 500114-planning | 500114-planning | pass-divert
        500114-housing  | DIVERTED    | P500114000000   | P500114000000   | pass-divert
        P500114000000   | HANDED_DOWN | P500114001000   | P500114001000   | pass-hand-down
        P500114000000   | HANDED_DOWN | P500114001001   | P500114001001   | pass-hand-down
        500114-police   | HANDED_DOWN | P500114001001   | P500114001001   | pass-hand-down
        P500114001000   | HANDED_DOWN | P500114001001   | P500114001001   | pass-hand-down
        P500114001000   | HANDED_DOWN | P500114001002   | refused         | not-below
        P500114001000   | HANDED_DOWN | P500114002000   | refused         | not-below
        P500114001001   | HANDED_DOWN | P500114001000   | refused         | not-below
        P500114001000   | HANDED_DOWN | 500114-police   | refused         | not-below
        P500114001001   | FIRST       | P500114001002   | refused         | no-such-way
        """)
    void leadsAsArticle18Says(String from, Way way, @Nullable String unit, String to, String rule) {
        var asked = new FourWays.Asked(way, unit, Set.of(), "因故", "li");
        if (to.equals("refused")) {
            assertThatThrownBy(() -> next(from, asked)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.slug()).isEqualTo(rule);
                assertThat(refusal.rule()).isEqualTo("S121");
            });
            return;
        }
        var next = next(from, asked);
        assertThat(next.unit()).isEqualTo(to);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.reason().rule()).isEqualTo(rule);
        assertThat(next.reason().source()).isEqualTo("S121");
        assertThat(next.words()).isEqualTo("因故");
        assertThat(next.by()).isEqualTo("li");
    }

    private static Assignment next(String from, FourWays.Asked asked) {
        return WAYS.next(at(from), asked, nature("OTHER", null), VILLAGE, FRIDAY);
    }

    private static Assignment at(String unit) {
        var found = Units.of(DIVISIONS).find(unit).orElseThrow();
        var why = new Reason("rule", "S121", "handling@test", "理由");
        return new Assignment(
                1, unit, found.level(), Way.FIRST, Set.of(), why, null, "system", FRIDAY, FRIDAY, false, why);
    }

    /// S121: what concerns several departments goes to the district's centre.
    @Test
    void sendsWhatConcernsSeveralDepartmentsToTheCentre() {
        var several = Set.of("500114-housing", "500114-market");
        var next = next("P500114001001", new FourWays.Asked(Way.COORDINATED, null, several, "因故", "li"));
        assertThat(next.unit()).isEqualTo("P500114000000");
        assertThat(next.departments()).isEqualTo(several);
        assertThat(next.reason().rule()).isEqualTo("pass-coordinate");
        for (Set<String> tooFew : List.of(Set.<String>of(), Set.of("500114-housing"))) {
            assertThatThrownBy(
                            () -> next("P500114001001", new FourWays.Asked(Way.COORDINATED, null, tooFew, "因故", "li")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-several-departments"));
        }
    }

    /// A centre that coordinates what it has already wins no time by it.
    @Test
    void keepsTheClockOfAUnitThatKeepsTheMatter() {
        var several = Set.of("500114-housing", "500114-market");
        var next = next("P500114000000", new FourWays.Asked(Way.COORDINATED, null, several, "因故", "li"));
        assertThat(next.dueAt()).isEqualTo(FRIDAY);
    }

    /// S97, S100: who hears at once.
    @ParameterizedTest
    @CsvSource({
        "DOMESTIC_VIOLENCE, alert-police-violence",
        "SEXUAL_VIOLENCE, alert-police-violence",
        "ILLEGAL_RELIGION, alert-police-crime",
        "CULT, alert-police-crime",
        "OTHER_CRIME, alert-police-crime",
        "PSYCHOLOGICAL_CRISIS, alert-police-crisis"
    })
    void alertsThePolice(String sign, String rule) {
        var alerts = BOOK.alerts(nature("PUBLIC_OPINION", sign));
        assertThat(alerts).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(rule);
            assertThat(WAYS.alerted(one, VILLAGE)).isEqualTo("500114-police");
        });
        assertThat(BOOK.alerts(nature("HAZARD", null))).isEmpty();
    }

    /// S117, S122.
    @ParameterizedTest(name = "rung {0}: {1}, told to {2} at {3}")
    @CsvSource({
        "0, urge-holder, P500114001001, 2026-11-24T16:00:00Z",
        "1, urge-above, P500114001000, 2026-11-26T16:00:00Z",
        "2, urge-district, P500114000000, 2026-12-01T16:00:00Z"
    })
    void urgesRungByRung(int done, String id, String told, Instant at) {
        var rung = BOOK.rung(false, done).orElseThrow();
        assertThat(rung.id()).isEqualTo(id);
        assertThat(WAYS.toldBy(rung, at("P500114001001"), VILLAGE)).isEqualTo(told);
        assertThat(BOOK.at(rung, Instant.parse("2026-11-24T16:00:00Z"))).isEqualTo(at);
        assertThat(BOOK.rung(false, 3)).isEmpty();
        assertThat(BOOK.rung(true, 0))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo("urge-feedback"));
        assertThat(BOOK.rung(true, 1)).isEmpty();
    }

    @Test
    void tellsTheCentreWhenADepartmentIsLate() {
        var above = BOOK.rung(false, 1).orElseThrow();
        assertThat(WAYS.toldBy(above, at("500114-police"), VILLAGE)).isEqualTo("P500114000000");
    }

    /// A name misspelt in the book would be a rule that never fits.
    @Test
    void namesOnlyItemsAndSignsThereAre() {
        var rules = ShippedBook.rules();
        var items = Arrays.stream(Item.values()).map(Item::name).toList();
        var signs = Arrays.stream(Sign.values()).map(Sign::name).toList();
        rules.first().forEach(rule -> {
            assertThat(items).containsAll(rule.items());
            assertThat(signs).containsAll(rule.signs());
        });
        rules.limits().forEach(rule -> {
            assertThat(items).containsAll(rule.items());
            assertThat(signs).containsAll(rule.signs());
        });
        assertThat(rules.alerts().stream().flatMap(rule -> rule.signs().stream()))
                .containsExactlyInAnyOrderElementsOf(signs);
        assertThat(Objects.requireNonNull(rules.feedback()).id()).isEqualTo("limit-feedback");
    }
}
