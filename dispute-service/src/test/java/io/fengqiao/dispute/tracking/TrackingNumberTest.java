package io.fengqiao.dispute.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.DerivedId;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that are read over the telephone (S122: fed back to those concerned).
class TrackingNumberTest {
    private static final Instant NEW_YEAR_IN_CHINA = Instant.parse("2025-12-31T16:00:00Z");

    private final TrackingNumber number =
            TrackingNumber.candidate(DerivedId.of("D", "grid", "R-1"), NEW_YEAR_IN_CHINA, 0);

    @Test
    void beginsWithTheYearInChina() {
        assertThat(number.value()).startsWith("26").hasSize(12);
    }

    @Test
    void isTheSameForTheSameDisputeAndAnotherAtTheNextAttempt() {
        var dispute = DerivedId.of("D", "grid", "R-1");
        assertThat(TrackingNumber.candidate(dispute, NEW_YEAR_IN_CHINA, 0)).isEqualTo(number);
        assertThat(TrackingNumber.candidate(dispute, NEW_YEAR_IN_CHINA, 1)).isNotEqualTo(number);
    }

    @Test
    void findsEveryWrongDigitAndEveryPairChangedAbout() {
        for (int place = 0; place < 12; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var heard = new StringBuilder(number.value());
                boolean changed = heard.charAt(place) != digit;
                heard.setCharAt(place, digit);
                assertThat(TrackingNumber.parse(heard.toString()).isPresent())
                        .as(heard.toString())
                        .isEqualTo(!changed);
            }
        }
        for (int place = 0; place < 11; place++) {
            var heard = new StringBuilder(number.value());
            char first = heard.charAt(place);
            heard.setCharAt(place, heard.charAt(place + 1));
            heard.setCharAt(place + 1, first);
            assertThat(TrackingNumber.parse(heard.toString()).isPresent())
                    .as(heard.toString())
                    .isEqualTo(heard.toString().equals(number.value()));
        }
    }

    /// The example of Damm's thesis: 572 checks with 4.
    @Test
    void checksByDammsTable() {
        assertThat(TrackingNumber.parse("000000005724")).isPresent();
        assertThat(TrackingNumber.parse("000000005725")).isEmpty();
    }

    @Test
    void readsWhatPeopleWrite() {
        var grouped = String.join(
                " ",
                IntStream.range(0, 4)
                        .mapToObj(i -> number.value().substring(3 * i, 3 * i + 3))
                        .toList());
        assertThat(TrackingNumber.parse(grouped)).contains(number);
        assertThat(TrackingNumber.parse(grouped.replace(' ', '-'))).contains(number);
        var wide = new StringBuilder();
        number.value().chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        assertThat(TrackingNumber.parse(wide.toString())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2612345678901", "26123456789x", "../disputes"})
    void refusesWhatCannotBeOne(String written) {
        assertThat(TrackingNumber.parse(written)).isEmpty();
        assertThatThrownBy(() -> new TrackingNumber(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
