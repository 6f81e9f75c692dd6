package io.fengqiao.chassis.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The working days as the State Council publishes them year by year, make-up days included.
///
/// A year that is not published is a state of its own: such days are guessed Monday to Friday, and whatever
/// was counted with a guess says so ([DueDate#provisional()]).
public final class WorkingCalendar {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public enum Day {
        WORKING,
        RESTING,
        UNPUBLISHED
    }

    private final Map<LocalDate, Boolean> listed;
    private final Set<Integer> publishedYears = new HashSet<>();

    WorkingCalendar(Map<LocalDate, Boolean> listed) {
        this.listed = Map.copyOf(listed);
        listed.keySet().forEach(day -> publishedYears.add(day.getYear()));
    }

    public static WorkingCalendar published() {
        var file = Objects.requireNonNull(
                WorkingCalendar.class.getResourceAsStream("working-calendar-cn.csv"), "working-calendar-cn.csv");
        var listed = new HashMap<LocalDate, Boolean>();
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("date,"))
                    .map(line -> line.split(",", -1))
                    .forEach(row -> listed.put(LocalDate.parse(row[0]), row[1].equals("WORKDAY")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkingCalendar(listed);
    }

    public Day day(LocalDate date) {
        if (!publishedYears.contains(date.getYear())) {
            return Day.UNPUBLISHED;
        }
        return works(date) ? Day.WORKING : Day.RESTING;
    }

    /// A limit of `days` working days that starts at `start`: the day it starts on does not count, and the
    /// limit ends with the last day.
    public DueDate afterWorkingDays(Instant start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(days + " working days (expected: at least 1)");
        }
        var date = LocalDate.ofInstant(start, SHANGHAI);
        boolean provisional = false;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            provisional |= day(date) == Day.UNPUBLISHED;
            if (works(date)) {
                left--;
            }
        }
        return endOf(date, provisional);
    }

    /// A limit of `days` calendar days. When its last day is a holiday or weekend, the first working day
    /// after it is the last (民法典 §203).
    public DueDate afterCalendarDays(Instant start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(days + " days (expected: at least 1)");
        }
        var date = LocalDate.ofInstant(start, SHANGHAI).plusDays(days);
        boolean provisional = day(date) == Day.UNPUBLISHED;
        while (!works(date)) {
            date = date.plusDays(1);
            provisional |= day(date) == Day.UNPUBLISHED;
        }
        return endOf(date, provisional);
    }

    private boolean works(LocalDate date) {
        var known = listed.get(date);
        return known != null
                ? known
                : date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static DueDate endOf(LocalDate date, boolean provisional) {
        return new DueDate(date, date.plusDays(1).atStartOfDay(SHANGHAI).toInstant(), provisional);
    }
}
