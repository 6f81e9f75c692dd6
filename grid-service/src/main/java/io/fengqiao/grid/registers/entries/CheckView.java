package io.fengqiao.grid.registers.entries;

import java.time.LocalDate;

/// When somebody last looked, and when somebody ought to look again, by which rule (S95).
public record CheckView(LocalDate checkedOn, LocalDate dueOn, boolean overdue, String rule, String source) {
    public static CheckView of(CheckingIntervals.Rule rule, LocalDate checkedOn, LocalDate today) {
        var due = rule.due(checkedOn);
        return new CheckView(checkedOn, due, due.isBefore(today), rule.id(), rule.source());
    }
}
