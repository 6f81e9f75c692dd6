package io.fengqiao.chassis.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GB/T 2260 and 10114: what twelve digits say by themselves.
class DivisionCodeTest {
    @ParameterizedTest(name = "{0} is a {1}, above it {2}")
    @CsvSource(nullValues = "-", textBlock = """
        500114001001, VILLAGE, 500114001000, 500114001000
        500114001000, TOWN, 500114000000, 500114001000
        500114000000, DISTRICT, -, -
        """)
    void knowsItsLevelAndWhatItLiesIn(String code, Level level, String parent, String town) {
        var division = new DivisionCode(code);

        assertThat(division.level()).isEqualTo(level);
        assertThat(division.parent().map(DivisionCode::value)).isEqualTo(Optional.ofNullable(parent));
        assertThat(division.town().map(DivisionCode::value)).isEqualTo(Optional.ofNullable(town));
        assertThat(division.district()).hasToString("500114000000");
        assertThat(division.region()).isEqualTo("500114");
    }

    @Test
    void goesUpFromItselfToTheDistrict() {
        assertThat(new DivisionCode("500114001001").chain())
                .extracting(DivisionCode::value)
                .containsExactly("500114001001", "500114001000", "500114000000");
        assertThat(new DivisionCode("500114001000").chain())
                .extracting(DivisionCode::value)
                .containsExactly("500114001000", "500114000000");
        assertThat(new DivisionCode("500114000000").chain()).hasSize(1);
        assertThat(new DivisionCode("500114001000").areas()).containsExactlyInAnyOrder("500114001000", "500114000000");
    }

    @Test
    void reachesNoDeeperThanItIsExact() {
        var town = new DivisionCode("500114001000");

        assertThat(town.at(Level.VILLAGE)).isEmpty();
        assertThat(town.at(Level.TOWN)).contains(town);
        assertThat(town.at(Level.DISTRICT)).contains(new DivisionCode("500114000000"));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "500114001001, 500114001000, true",
        "500114001001, 500114000000, true",
        "500114001001, 500114001001, true",
        "500114001000, 500114001001, false",
        "500114002001, 500114001000, false",
        "500101001001, 500114000000, false",
    })
    void liesInItselfAndInAllAboveIt(String code, String area, boolean inside) {
        assertThat(new DivisionCode(code).liesIn(new DivisionCode(area))).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "50011400100",
                "5001140010011",
                "050114001001",
                "500114000001",
                "５００１１４００１００１",
                "50011400100x"
            })
    void isNothingElse(String text) {
        assertThat(DivisionCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(text));
        assertThatThrownBy(() -> DivisionCode.known(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-found"));
    }
}
