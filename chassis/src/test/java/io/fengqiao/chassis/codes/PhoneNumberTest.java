package io.fengqiao.chassis.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "13800138001, 13800138001",
        "+86 138 0013 8001, 13800138001",
        "008613800138001, 13800138001",
        "１３８００１３８００１, 13800138001",
        "138-0013-8001, 13800138001",
        "\u202D13800138001\u202C, 13800138001",
        "(023) 7922-3344, 02379223344",
        "（023）79223344, 02379223344",
    })
    void readsTheSameNumberHoweverItIsWritten(String written, String digits) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "12800138001", "1380013800", "138001380011", "79223344", "call me"})
    void isNothingElse(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }

    @Test
    void isKeptInBareDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("138-0013-8001"));
    }

    @Test
    void neverShowsItself() {
        assertThat(new PhoneNumber("13800138001")).hasToString("‹PHONE›");
    }
}
