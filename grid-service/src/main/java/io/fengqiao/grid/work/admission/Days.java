package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/// Days of Shanghai.
final class Days {
    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.SHANGHAI);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingCalendar.SHANGHAI).toInstant();
    }
}
