package io.fengqiao.grid.people.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.people.staff.People;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S129.
class WeekTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final WorkingHours HOURS = new WorkingHours(
            "test",
            List.of(
                    new WorkingHours.Span(LocalTime.parse("09:00"), LocalTime.parse("12:30")),
                    new WorkingHours.Span(LocalTime.parse("14:00"), LocalTime.parse("18:00"))),
            8,
            44,
            1);

    private final Week week = Week.of(new Week.Worker("wang", "P" + People.TOWN, People.TOWN), MONDAY.plusDays(2));

    @ParameterizedTest(name = "{0} to {1} on day {2}: {3} minutes staggered")
    @CsvSource({
        "09:00, 12:30, 0, 0",
        "09:00, 18:00, 0, 90",
        "18:00, 21:30, 0, 210",
        "07:30, 09:30, 0, 90",
        "12:00, 14:30, 0, 90",
        "09:00, 12:00, 5, 180",
        "09:00, 12:00, 6, 180"
    })
    void countsWhatLiesOutsideTheOfficesHours(LocalTime from, LocalTime until, int day, int staggered) {
        assertThat(HOURS.staggeredMinutes(Shift.of(MONDAY.plusDays(day), from, until)))
                .isEqualTo(staggered);
    }

    @Test
    void keepsItsShiftsInOrderFromMonday() {
        plan(2, "18:00", "21:00", true);
        plan(0, "09:00", "12:30", true);
        plan(2, "09:00", "12:00", true);
        assertThat(week.monday()).isEqualTo(MONDAY);
        assertThat(week.shifts())
                .extracting(shift -> shift.day().getDayOfMonth() + " " + shift.from())
                .containsExactly("16 09:00", "18 09:00", "18 18:00");
        assertThat(week.minutes()).isEqualTo(210 + 180 + 180);
        assertThat(week.staggeredMinutes(HOURS)).isEqualTo(180);
        week.cancel(MONDAY.plusDays(2), LocalTime.parse("09:00"));
        assertThat(week.shifts()).hasSize(2);
        refuses("no-such-shift", () -> week.cancel(MONDAY.plusDays(2), LocalTime.parse("09:00")));
    }

    @Test
    void refusesShiftsThatMeetButNotNeighbours() {
        plan(0, "09:00", "12:00", true);
        refuses("shifts-meet", () -> plan(0, "11:59", "13:00", true));
        plan(0, "12:00", "13:00", true);
        assertThat(week.shifts()).hasSize(2);
    }

    /// 劳动法 §36, §38.
    @Test
    void refusesAFullTimeWorkerMoreThanTheLawAllowsAndChangesNothing() {
        refuses("day-too-long", () -> plan(0, "09:00", "17:01", true));
        for (int day = 0; day < 5; day++) {
            plan(day, "09:00", "17:00", true);
        }
        refuses("week-too-long", () -> plan(5, "09:00", "13:01", true));
        plan(5, "09:00", "12:00", true);
        refuses("no-day-of-rest", () -> plan(6, "09:00", "10:00", true));
        assertThat(week.shifts()).hasSize(6);
        assertThat(week.minutes()).isEqualTo(43 * 60);
    }

    @Test
    void leavesAPartTimeWorkersHoursToItself() {
        for (int day = 0; day < 7; day++) {
            plan(day, "08:00", "20:00", false);
        }
        assertThat(week.shifts()).hasSize(7);
    }

    private void plan(int day, String from, String until, boolean fullTime) {
        week.plan(Shift.of(MONDAY.plusDays(day), LocalTime.parse(from), LocalTime.parse(until)), HOURS, fullTime);
    }

    private static void refuses(String slug, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }

    @Test
    void hasNoShiftThatEndsBeforeItBegins() {
        refuses("shift-unfit", () -> Shift.of(MONDAY, LocalTime.parse("22:00"), LocalTime.parse("02:00")));
    }
}
