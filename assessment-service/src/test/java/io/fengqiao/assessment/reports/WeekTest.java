package io.fengqiao.assessment.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.assessment.facts.Window;
import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    @ParameterizedTest(name = "{0} lies in {1}, from {2} to {3}")
    @CsvSource({
        "2026-11-22, 2026-W47, 2026-11-16, 2026-11-22",
        "2026-11-16, 2026-W47, 2026-11-16, 2026-11-22",
        "2027-01-03, 2026-W53, 2026-12-28, 2027-01-03",
        "2027-01-04, 2027-W01, 2027-01-04, 2027-01-10",
        "2024-12-30, 2025-W01, 2024-12-30, 2025-01-05"
    })
    void runsFromMondayToSunday(LocalDate day, String week, LocalDate from, LocalDate to) {
        assertThat(Week.of(day)).hasToString(week);
        assertThat(Week.parse(week).days()).isEqualTo(new Window(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-47", "2026-W00", "2026-W54", "2025-W53", "2026-w47", "W47", "", "2026-W471"})
    void refusesAWeekThatIsNotThere(String text) {
        assertThatThrownBy(() -> Week.parse(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("week-malformed");
            assertThat(refusal.rule()).isEqualTo("S64");
        });
    }
}
