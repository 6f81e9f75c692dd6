package io.fengqiao.chassis.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fengqiao.chassis.codes.IdNumber.Read;
import io.fengqiao.chassis.codes.IdNumber.Wrong;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// GB 11643, as S58 and S95 need it: the same person is the same number however it was typed.
class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "11010519491231002X, 11010519491231002X",
        "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "110105 19491231 002X, 11010519491231002X",
        "440524188001010014, 440524188001010014",
        "110105491231002, 11010519491231002X",
        "500114530711002, 500114195307110023",
        "950840198108030029, 950840198108030029",
    })
    void readsTheSameNumberHoweverItIsTyped(String typed, String number) {
        assertThat(IdNumber.read(typed, TODAY)).isEqualTo(new Read.Valid(new IdNumber(number)));
        assertThat(IdNumber.parse(typed, TODAY)).contains(new IdNumber(number));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1101051949123100, FORM",
        "11010519491231002Y, FORM",
        "X1010519491231002X, FORM",
        "11010519491231002X0, FORM",
        "一一〇一〇五一九四九, FORM",
        "'', FORM",
        "99010519491231002X, REGION",
        "010105194912310020, REGION",
        "110105194913310027, BIRTHDAY",
        "110105194902300027, BIRTHDAY",
        "110105490231002, BIRTHDAY",
        "110105202612310021, BIRTHDAY",
        "110105209912030024, BIRTHDAY",
        "110105194912310021, CHECK_DIGIT",
        "11010519491231003X, CHECK_DIGIT",
    })
    void saysWhatIsWrong(String typed, Wrong wrong) {
        assertThat(IdNumber.read(typed, TODAY)).isEqualTo(new Read.Invalid(wrong));
        assertThat(IdNumber.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void findsEveryDigitThatIsMistyped() {
        var number = "11010519491231002X";
        for (int place = 6; place < 17; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (number.charAt(place) != digit) {
                    var typo = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThat(IdNumber.read(typo, TODAY)).isInstanceOf(Read.Invalid.class);
                }
            }
        }
    }

    @Test
    void isOneOrIsNotThereAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdNumber("110105194912310021"))
                .withMessageNotContaining("1949");
    }

    @Test
    void neverShowsItself() {
        assertThat(new IdNumber("11010519491231002X")).hasToString("‹ID_NUMBER›");
        assertThat(new Read.Valid(new IdNumber("11010519491231002X")).toString())
                .doesNotContain("1949");
    }
}
