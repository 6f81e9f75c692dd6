package io.fengqiao.local.departments.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    private final People people = new People();

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void theCheckDigitIsThatOfTheStandardsOwnExamples(String example) {
        assertThat(IdNumber.complete(example.substring(0, 17))).isEqualTo(example);
    }

    @Test
    void identityNumbersCheckAndWereNeverAnybodys() {
        for (int number = 0; number < 1000; number++) {
            var id = people.someone(Chances.of(1, number)).idNumber();

            assertThat(id).matches("500(239|114)\\d{11}[0-9X]");
            assertThat(IdNumber.complete(id.substring(0, 17))).isEqualTo(id);
            var born = LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            assertThat(born.getYear()).as("before the prefixes existed").isLessThan(1997);
        }
    }

    @Test
    void telephoneNumbersLookRightAndAreNotAssigned() {
        for (int number = 0; number < 100; number++) {
            assertThat(people.someone(Chances.of(1, number)).phone()).matches("160\\d{8}");
        }
    }

    @Test
    void surnamesFallAsTheyDoInTheDistrict() {
        var counts = new HashMap<Character, Integer>();
        for (int number = 0; number < 2000; number++) {
            counts.merge(people.someone(Chances.of(1, number)).name().charAt(0), 1, Integer::sum);
        }
        assertThat(counts.get('冉')).isGreaterThan(counts.get('付')).isGreaterThan(counts.get('覃'));
        assertThat(counts.keySet()).contains('冉', '田', '向', '彭', '杨', '张', '李', '王', '谭', '龚', '罗', '黄', '何', '石');
    }

    @Test
    void kinShareTheSurnameAndStrangersDoNot() {
        for (int number = 0; number < 200; number++) {
            var chances = Chances.of(3, number);
            var one = people.someone(chances);
            assertThat(people.kin(one, chances).name())
                    .startsWith(one.name().substring(0, 1))
                    .isNotEqualTo(one.name());
            assertThat(people.stranger(one, chances).name())
                    .doesNotStartWith(one.name().substring(0, 1));
        }
    }

    @Test
    void placesAreRealVillagesWithTheGridsOfTheLocalProfile() {
        var places = new Places();
        for (int number = 0; number < 500; number++) {
            var place = places.somewhere(Chances.of(1, number));
            assertThat(place.village())
                    .matches("500114\\d{6}")
                    .startsWith(place.town().substring(0, 9));
            assertThat(place.grid()).matches(place.village() + "00[12]");
            assertThat(place.address()).matches("重庆市黔江区.+(街道|镇|乡).+(村|社区)\\d组\\d+号");
        }
    }
}
