package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.calendar.DueDate;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What moved the end of a limit: days that did not count, and days both parties added. With the budget it is
/// all there is to a due date: start + budget + suspensions + extensions, and on to the next working
/// day (民法典 §203).
public record TimeLedger(List<Suspension> suspensions, List<Extension> extensions) {
    public static final TimeLedger EMPTY = new TimeLedger(List.of(), List.of());

    public TimeLedger {
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
    }

    /// The suspension that lasts, if one does.
    public Optional<Suspension> pause() {
        return suspensions.stream().filter(Suspension::lasts).findFirst();
    }

    public TimeLedger with(Suspension begun) {
        return new TimeLedger(
                Stream.concat(suspensions.stream(), Stream.of(begun)).toList(), extensions);
    }

    public TimeLedger with(Extension agreed) {
        return new TimeLedger(
                suspensions,
                Stream.concat(extensions.stream(), Stream.of(agreed)).toList());
    }

    public TimeLedger resumed(Instant at) {
        return new TimeLedger(
                suspensions.stream()
                        .map(one -> one.lasts() ? one.ended(at) : one)
                        .toList(),
                extensions);
    }

    public int extendedDays() {
        return extensions.stream().mapToInt(Extension::days).sum();
    }

    int suspendedDays(Limit budget, WorkingCalendar calendar) {
        return suspensions.stream()
                .mapToInt(one -> budget.between(one.from(), one.end(), calendar))
                .sum();
    }

    DueDate due(Instant start, Limit budget, WorkingCalendar calendar) {
        return budget.plus(suspendedDays(budget, calendar) + extendedDays()).from(start, calendar);
    }
}
