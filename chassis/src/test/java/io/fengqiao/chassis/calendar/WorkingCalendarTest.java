package io.fengqiao.chassis.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.calendar.WorkingCalendar.Day;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.published();

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "2024-02-04, WORKING, a Sunday made up for the Spring Festival",
        "2024-02-12, RESTING, a Monday of the Spring Festival",
        "2025-10-08, RESTING, the last day of National Day",
        "2025-10-11, WORKING, a Saturday made up for National Day",
        "2026-01-01, RESTING, New Year",
        "2026-11-22, RESTING, a plain Sunday",
        "2026-11-23, WORKING, a plain Monday",
        "2031-03-05, UNPUBLISHED, a year nobody has published",
    })
    void knowsHolidaysMakeUpDaysAndWhatIsNotPublished(LocalDate date, Day expected, String why) {
        assertThat(calendar.day(date)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days from {0} end with {2}")
    @CsvSource({
        // Wednesday before National Day 2025: Tuesday 30 works, 1 to 8 October rest, the 9th and 10th work
        "2025-09-29T02:00:00Z, 3, 2025-10-10",
        // Saturday 11 October 2025 is made up
        "2025-10-10T02:00:00Z, 1, 2025-10-11",
        // 23:30 in Shanghai is still the same day there, though 15:30 UTC
        "2026-11-20T15:30:00Z, 1, 2026-11-23",
        // 00:30 in Shanghai is the next day there, though 16:30 UTC of the day before
        "2026-11-19T16:30:00Z, 1, 2026-11-23",
    })
    void countsWorkingDaysWithoutTheFirst(Instant start, int days, LocalDate lastDay) {
        var due = calendar.afterWorkingDays(start, days);
        assertThat(due.day()).isEqualTo(lastDay);
        assertThat(due.provisional()).isFalse();
        assertThat(due.instant())
                .isEqualTo(lastDay.plusDays(1)
                        .atStartOfDay(WorkingCalendar.SHANGHAI)
                        .toInstant());
    }

    @Test
    void movesACalendarLimitThatEndsOnAHolidayToTheNextWorkingDay() {
        // 30 days from 1 September 2025 end on 1 October; 1 to 8 October rest
        assertThat(calendar.afterCalendarDays(Instant.parse("2025-09-01T02:00:00Z"), 30)
                        .day())
                .isEqualTo("2025-10-09");
    }

    @Test
    void saysWhenALimitReachesIntoAYearThatIsNotPublished() {
        var due = calendar.afterWorkingDays(Instant.parse("2030-12-31T02:00:00Z"), 1);
        assertThat(due.provisional()).isTrue();
    }

    @Test
    void refusesALimitOfNoDays() {
        assertThatThrownBy(() -> calendar.afterWorkingDays(Instant.EPOCH, 0))
                .hasMessageContaining("expected: at least 1");
    }
}
