package io.fengqiao.grid.work.rounds;

import java.time.LocalDate;

/// The days one round is for, first and last included; days of Shanghai.
public record Period(LocalDate first, LocalDate last) {
    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
