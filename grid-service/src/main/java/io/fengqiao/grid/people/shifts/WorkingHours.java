package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/// Office hours, outside of which work is staggered (S129), and how much the law lets a
/// full-time worker work.
record WorkingHours(String version, List<Span> office, int longestDayHours, int longestWeekHours, int restDays) {
    record Span(LocalTime from, LocalTime until) {}

    WorkingHours {
        office = List.copyOf(office);
    }

    /// Minutes outside the office's hours, or on a weekend.
    int staggeredMinutes(Shift shift) {
        var weekday = shift.day().getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return shift.minutes();
        }
        int inOffice = office.stream()
                .mapToInt(span -> shift.minutesIn(span.from(), span.until()))
                .sum();
        return shift.minutes() - inOffice;
    }

    /// @throws Refusal when a full-time worker's week has too long a day, too many hours, or too few
    /// days of rest
    void check(List<Shift> week) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int minutes = week.stream()
                    .filter(shift -> shift.day().getDayOfWeek() == weekday)
                    .mapToInt(Shift::minutes)
                    .sum();
            if (minutes > longestDayHours * 60) {
                throw new Refusal("day-too-long", Refusal.Kind.CONFLICT, "S129", weekday, minutes, longestDayHours);
            }
        }
        int all = week.stream().mapToInt(Shift::minutes).sum();
        if (all > longestWeekHours * 60) {
            throw new Refusal("week-too-long", Refusal.Kind.CONFLICT, "S129", all, longestWeekHours);
        }
        long worked = week.stream().map(Shift::day).distinct().count();
        if (7 - worked < restDays) {
            throw new Refusal("no-day-of-rest", Refusal.Kind.CONFLICT, "S129", restDays);
        }
    }
}
