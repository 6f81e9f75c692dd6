package io.fengqiao.assessment.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
    @ParameterizedTest(name = "{0} is a {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
        500114001001 | VILLAGE  | 500114001001 500114001000 500114000000
        500114001000 | TOWN     | 500114001000 500114000000
        500114000000 | DISTRICT | 500114000000
        500114100200 | VILLAGE  | 500114100200 500114100000 500114000000
        """)
    void saysItsLevelAndWhatItLiesIn(String code, Level level, String chain) {
        var division = new DivisionCode(code);
        assertThat(division.level()).isEqualTo(level);
        assertThat(division.chain()).containsExactly(chain.split(" "));
        assertThat(DivisionCode.ofPlatform("P" + code)).isEqualTo(division);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50011400100", "5001140010011", "50011400100a", "P50011400100", " 500114001001"})
    void refusesWhatIsNoCode(String text) {
        assertThat(DivisionCode.isCode(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(text));
    }

    @Test
    void refusesADepartmentForAPlatform() {
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.ofPlatform("500114-police"));
    }
}
