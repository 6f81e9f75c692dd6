package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.calendar.DueDate;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// How long something may take.
public sealed interface Limit {
    DueDate from(Instant start, WorkingCalendar calendar);

    String chinese();

    record WorkingDays(int days) implements Limit {
        @Override
        public DueDate from(Instant start, WorkingCalendar calendar) {
            return calendar.afterWorkingDays(start, days);
        }

        @Override
        public String chinese() {
            return days + "个工作日";
        }
    }

    record Hours(int hours) implements Limit {
        @Override
        public DueDate from(Instant start, WorkingCalendar calendar) {
            var end = start.plus(Duration.ofHours(hours));
            return new DueDate(LocalDate.ofInstant(end, WorkingCalendar.SHANGHAI), end, false);
        }

        @Override
        public String chinese() {
            return hours + "小时";
        }
    }
}
