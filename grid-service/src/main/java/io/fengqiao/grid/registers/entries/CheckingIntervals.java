package io.fengqiao.grid.registers.entries;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How long an entry may go without somebody having looked (S95: timely update). The policy gives no number;
/// the book does, and each rule names its source.
public final class CheckingIntervals {
    /// @param kinds none means any
    public record Rule(String id, String source, Register register, Set<String> kinds, int months) {
        public Rule {
            kinds = Set.copyOf(kinds);
            if (months < 1) {
                throw new IllegalArgumentException(
                        "checking interval " + id + " is " + months + " (expected: 1 month)");
            }
        }

        boolean fits(Register what, String kind) {
            return register == what && (kinds.isEmpty() || kinds.contains(kind));
        }

        public LocalDate due(LocalDate checkedOn) {
            return checkedOn.plusMonths(months);
        }

        /// What was looked at on this day or before ought to have been looked at again before today. Months
        /// differ in length, so it is the last such day, found by counting forwards as [#due] does.
        public LocalDate overdueUntil(LocalDate today) {
            var day = today.minusMonths(months).plusDays(3);
            while (!due(day).isBefore(today)) {
                day = day.minusDays(1);
            }
            return day;
        }
    }

    private final String version;
    private final List<Rule> rules;

    public CheckingIntervals(String version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
        var ids = new HashSet<String>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("checking interval " + rule.id() + " is there twice");
            }
        }
        for (Register register : Register.values()) {
            if (rules.stream()
                    .noneMatch(
                            rule -> rule.register() == register && rule.kinds().isEmpty())) {
                throw new IllegalArgumentException("no checking interval for " + register + " of any kind");
            }
        }
    }

    public String version() {
        return version;
    }

    /// The first that fits; for every register the last one fits all kinds.
    public Rule rule(Register register, String kind) {
        return rules.stream()
                .filter(rule -> rule.fits(register, kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no checking interval for " + register));
    }
}
