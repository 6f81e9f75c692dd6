package io.fengqiao.chassis.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The person of "the matter, the person, the place" (S58), in all scripts of this country and its guests.
class PersonNameTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "向阳, 向阳",
        "' 向阳 ', 向阳",
        "向\u200B阳, 向阳",
        "李〇, 李〇",
        "阿依古丽·买买提江甲, 阿依古丽·买买提江甲",
        "阿依古丽•买买提江甲, 阿依古丽•买买提江甲",
        "古丽米热．艾比布力, 古丽米热．艾比布力",
        "O’Brien Pat, O’Brien Pat",
        "'Anne-Marie O''Neill', 'Anne-Marie O''Neill'",
    })
    void takesWhatPeopleAreCalled(String written, String name) {
        assertThat(PersonName.parse(written)).contains(new PersonName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u00A0", "\u2800", "\uFEFF", "13800138001", "·", "张三1", "#N/A"})
    void takesNothingElse(String written) {
        assertThat(PersonName.parse(written)).isEmpty();
    }

    @Test
    void isNotEndless() {
        assertThat(PersonName.parse("长".repeat(PersonName.LONGEST))).isPresent();
        assertThat(PersonName.parse("长".repeat(PersonName.LONGEST + 1))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("\u200B"));
    }

    @Test
    void neverShowsItself() {
        assertThat(new PersonName("向阳")).hasToString("‹NAME›");
    }
}
