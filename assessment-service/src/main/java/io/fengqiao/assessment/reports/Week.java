package io.fengqiao.assessment.reports;

import io.fengqiao.assessment.facts.Window;
import io.fengqiao.chassis.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;

/// A week of the ISO calendar, Monday to Sunday, written `2026-W47`.
public record Week(LocalDate monday) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " (expected: a Monday)");
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(DayOfWeek.MONDAY));
    }

    /// @throws Refusal when there is no such week (S64)
    public static Week parse(String text) {
        var parts = FORM.matcher(text);
        if (parts.matches()) {
            int year = Integer.parseInt(parts.group(1));
            int number = Integer.parseInt(parts.group(2));
            // The 4th of January always lies in the first week.
            var week = of(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
            if (week.toString().equals(text)) {
                return week;
            }
        }
        throw new Refusal("week-malformed", Refusal.Kind.INVALID, "S64");
    }

    public Window days() {
        return new Window(monday, monday.plusDays(6));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
