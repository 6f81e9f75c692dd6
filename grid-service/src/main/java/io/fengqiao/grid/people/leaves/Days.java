package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days off, both included.
public record Days(LocalDate first, LocalDate last) {
    private static final int MOST = 366;

    /// @throws Refusal when they end before they begin, or are more than a year
    public static Days of(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST) {
            throw new Refusal("days-unfit", Refusal.Kind.INVALID, "S113", first, last, MOST);
        }
        return new Days(first, last);
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
