package io.fengqiao.assessment.containment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fengqiao.assessment.facts.ClosedDisputes;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.chassis.codes.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    /// Each column: `+` in the numerator, `-` in the denominator only, `.` in neither.
    @ParameterizedTest(name = "{0} from {1} to {2}, settled at {3}, on time {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # grade        | began    | reached  | settled  | in time| S6 village | S6 town | S6 not up | on time | success
        GENERAL        | VILLAGE  | VILLAGE  | VILLAGE  | true   | + | . | + | + | +
        GENERAL        | VILLAGE  | VILLAGE  | VILLAGE  | false  | + | . | + | - | +
        GENERAL        | VILLAGE  | TOWN     | TOWN     | true   | - | + | + | + | +
        GENERAL        | VILLAGE  | TOWN     | VILLAGE  | true   | + | + | + | + | +
        GENERAL        | VILLAGE  | DISTRICT | DISTRICT | true   | - | - | - | + | +
        GENERAL        | VILLAGE  | DISTRICT |          | false  | - | - | - | . | -
        GENERAL        | TOWN     | TOWN     | TOWN     | true   | . | + | + | + | +
        GENERAL        | DISTRICT | DISTRICT | DISTRICT | true   | . | . | - | + | +
        CONSIDERABLE   | VILLAGE  | VILLAGE  | VILLAGE  | true   | . | + | + | + | +
        CONSIDERABLE   | TOWN     | TOWN     | TOWN     | true   | . | + | + | + | +
        MAJOR          | TOWN     | DISTRICT | DISTRICT | true   | . | - | - | + | +
        MAJOR          | DISTRICT | DISTRICT | DISTRICT | true   | . | - | - | + | +
        EXTRAORDINARY  | DISTRICT | DISTRICT | DISTRICT | true   | . | . | - | + | +
        EXTRAORDINARY  | TOWN     | DISTRICT |          | false  | . | - | - | . | -
        """)
    void asksAndCountsAsTheTableSays(
            Grade grade,
            Level began,
            Level reached,
            @Nullable Level settled,
            boolean onTime,
            String village,
            String town,
            String notUp,
            String inTime,
            String success) {
        boolean heldByTown = began == Level.TOWN || (began == Level.VILLAGE && reached != Level.VILLAGE);
        var disputes = new ClosedDisputes("500114001001", grade, began, reached, heldByTown, settled, onTime, 3);
        assertThat(Stream.of(Indicator.values()).map(indicator -> mark(indicator, disputes)))
                .containsExactly(village, town, notUp, inTime, success);
    }

    private static String mark(Indicator indicator, ClosedDisputes disputes) {
        var rate = Rate.of(indicator, List.of(disputes));
        assertThat(List.of(rate.numerator(), rate.denominator()))
                .isIn(List.of(3L, 3L), List.of(0L, 3L), List.of(0L, 0L));
        return rate.denominator() == 0 ? "." : rate.numerator() == 0 ? "-" : "+";
    }

    @Test
    void isNullWhereThereIsNothingToMeasure() {
        var rate = Rate.of(Indicator.SUCCESS, List.of());
        assertThat(rate).isEqualTo(new Rate(Indicator.SUCCESS, 0, 0));
        assertThat(rate.value()).isNull();
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"0, 7, 0.0000", "7, 7, 1.0000", "2, 3, 0.6667", "1, 3, 0.3333", "1, 8, 0.1250"})
    void isRoundedToFourPlaces(long numerator, long denominator, BigDecimal value) {
        assertThat(new Rate(Indicator.ON_TIME, numerator, denominator).value()).isEqualTo(value);
    }

    @Test
    void needsABookWithOneRuleForEach() {
        var rules = Stream.of(Indicator.values())
                .map(indicator ->
                        new IndicatorRule(indicator.id(), List.of("S6"), "quote", "name", "numerator", "denominator"))
                .toList();
        assertThat(new IndicatorBook("1", rules).rules()).hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorBook("1", rules.subList(1, 5)))
                .withMessageContaining("general-within-village");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorBook(
                        "1",
                        Stream.concat(rules.stream(), rules.stream().limit(1)).toList()));
    }
}
