package io.fengqiao.grid.work.rounds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How often a round is due (S55): 每日, 每周, 每半月, 每月. A week starts on Monday (GB/T 7408), the second half of a
/// month on the 16th.
public enum Cadence {
    DAY,
    WEEK,
    HALF_MONTH,
    MONTH;

    private static final int FIRST_HALF = 15;

    public Period periodOf(LocalDate day) {
        var endOfMonth = day.with(TemporalAdjusters.lastDayOfMonth());
        return switch (this) {
            case DAY -> new Period(day, day);
            case WEEK ->
                new Period(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case HALF_MONTH ->
                day.getDayOfMonth() <= FIRST_HALF
                        ? new Period(day.withDayOfMonth(1), day.withDayOfMonth(FIRST_HALF))
                        : new Period(day.withDayOfMonth(FIRST_HALF + 1), endOfMonth);
            case MONTH -> new Period(day.withDayOfMonth(1), endOfMonth);
        };
    }
}
