package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/// Work from one time of a day to a later one; a night is two shifts.
record Shift(LocalDate day, LocalTime from, LocalTime until) {
    /// @throws Refusal when it ends before it begins
    static Shift of(LocalDate day, LocalTime from, LocalTime until) {
        if (!until.isAfter(from)) {
            throw new Refusal("shift-unfit", Refusal.Kind.INVALID, "S129", from, until);
        }
        return new Shift(day, from, until);
    }

    int minutes() {
        return (int) Duration.between(from, until).toMinutes();
    }

    boolean meets(Shift other) {
        return day.equals(other.day) && from.isBefore(other.until) && other.from.isBefore(until);
    }

    /// Minutes of it that lie in a span of the same day.
    int minutesIn(LocalTime start, LocalTime end) {
        var first = from.isAfter(start) ? from : start;
        var last = until.isBefore(end) ? until : end;
        return last.isAfter(first) ? (int) Duration.between(first, last).toMinutes() : 0;
    }
}
