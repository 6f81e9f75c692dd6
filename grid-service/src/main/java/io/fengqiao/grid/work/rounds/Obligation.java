package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/// One round that has to be made. Obligations are never stored ahead: the book says at any time which there
/// are, so that ten years of them cost nothing before they are due.
///
/// @param dueOn the last day on which it is in time
/// @param provisional whether `dueOn` was guessed, because the year's holidays are not published
/// @param rule which rule of the book asks for it
/// @param source where that rule comes from
public record Obligation(
        boolean sensitive,
        Cadence cadence,
        Period period,
        LocalDate dueOn,
        boolean provisional,
        String rule,
        String source) {

    public Instant dueAt() {
        return endOf(dueOn);
    }

    /// Of one obliged, at most one obligation of a kind starts on a day.
    boolean isSameAs(Obligation other) {
        return sensitive == other.sensitive && period.first().equals(other.period.first());
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingCalendar.SHANGHAI).toInstant();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.SHANGHAI);
    }
}
