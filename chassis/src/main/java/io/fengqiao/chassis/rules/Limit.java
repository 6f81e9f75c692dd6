package io.fengqiao.chassis.rules;

import io.fengqiao.chassis.calendar.DueDate;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long something may take.
public sealed interface Limit {
    /// As the books write it: in exactly one of three units.
    ///
    /// @param id of the rule it belongs to
    static Limit one(String id, @Nullable Integer workingDays, @Nullable Integer days, @Nullable Integer hours) {
        var given = new ArrayList<Limit>();
        if (workingDays != null) {
            given.add(new WorkingDays(workingDays));
        }
        if (days != null) {
            given.add(new Days(days));
        }
        if (hours != null) {
            given.add(new Hours(hours));
        }
        if (given.size() != 1) {
            throw new IllegalArgumentException("time limit " + id + " has " + given.size()
                    + " lengths (expected: one of working-days, days, hours)");
        }
        if (Stream.of(workingDays, days, hours).anyMatch(length -> length != null && length < 1)) {
            throw new IllegalArgumentException("time limit " + id + " is shorter than 1 (expected: at least 1)");
        }
        return given.getFirst();
    }

    DueDate from(Instant start, WorkingCalendar calendar);

    /// The same with more days of its own sort.
    Limit plus(int days);

    /// How many of its days lie between two instants: the first day counts, the last does not.
    int between(Instant from, Instant to, WorkingCalendar calendar);

    String chinese();

    record WorkingDays(int days) implements Limit {
        @Override
        public DueDate from(Instant start, WorkingCalendar calendar) {
            return calendar.afterWorkingDays(start, days);
        }

        @Override
        public Limit plus(int more) {
            return new WorkingDays(days + more);
        }

        @Override
        public int between(Instant from, Instant to, WorkingCalendar calendar) {
            return (int) day(from)
                    .datesUntil(day(to))
                    .filter(day -> works(day, calendar))
                    .count();
        }

        @Override
        public String chinese() {
            return days + "个工作日";
        }
    }

    record Days(int days) implements Limit {
        @Override
        public DueDate from(Instant start, WorkingCalendar calendar) {
            return calendar.afterCalendarDays(start, days);
        }

        @Override
        public Limit plus(int more) {
            return new Days(days + more);
        }

        @Override
        public int between(Instant from, Instant to, WorkingCalendar calendar) {
            return (int) ChronoUnit.DAYS.between(day(from), day(to));
        }

        @Override
        public String chinese() {
            return days + "日";
        }
    }

    record Hours(int hours) implements Limit {
        @Override
        public DueDate from(Instant start, WorkingCalendar calendar) {
            var end = start.plus(Duration.ofHours(hours));
            return new DueDate(day(end), end, false);
        }

        @Override
        public Limit plus(int more) {
            return new Hours(hours + more * 24);
        }

        @Override
        public int between(Instant from, Instant to, WorkingCalendar calendar) {
            return (int) ChronoUnit.DAYS.between(day(from), day(to));
        }

        @Override
        public String chinese() {
            return hours + "小时";
        }
    }

    /// A year that is not published is guessed Monday to Friday, as the calendar does.
    private static boolean works(LocalDate day, WorkingCalendar calendar) {
        return switch (calendar.day(day)) {
            case WORKING -> true;
            case RESTING -> false;
            case UNPUBLISHED -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
    }
}
