package io.fengqiao.dispute.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GB 11643: what people write as their identity number (S58: 见人).
class IdNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "11010519491231002X, 11010519491231002X",
        "440524188001010014, 440524188001010014",
        "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "110105 19491231 002X, 11010519491231002X",
        "110105491231002, 11010519491231002X"
    })
    void readsWhatPeopleWrite(String written, String number) {
        assertThat(IdNumber.of(written).orElseThrow().value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491231003X",
                "11010519490231002X",
                "11010519491331002X",
                "010105194912310020",
                "1101051949123100",
                "11010519491231002X0",
                "110105490231002",
                "一一〇一〇五一九四九",
                ""
            })
    void refusesWhatCannotBeOne(String written) {
        assertThat(IdNumber.of(written)).isEmpty();
    }

    @Test
    void neverPrintsItself() {
        assertThat(IdNumber.of("11010519491231002X").orElseThrow().toString()).doesNotContain("1949");
    }
}
