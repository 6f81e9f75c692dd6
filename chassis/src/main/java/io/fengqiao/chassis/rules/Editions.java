package io.fengqiao.chassis.rules;

import static io.fengqiao.chassis.calendar.WorkingCalendar.SHANGHAI;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// All editions of one rule book after the shipped one, oldest first, in one document: two of them can
/// neither have the same number nor come into effect on the same day.
public record Editions(String book, List<Edition> all) {
    /// An edition comes into effect this long after it was approved at the earliest: every replica knows of
    /// it by then.
    private static final Duration SPREADING = Duration.ofMinutes(10);

    private static final int MOST = 200;

    public Editions {
        all = List.copyOf(all);
    }

    Editions propose(String version, String content, String reason, String by, Instant now) {
        if (all.stream().anyMatch(one -> one.version().equals(version)) || all.size() >= MOST) {
            throw EditionRefused.version(version);
        }
        var more = new ArrayList<>(all);
        more.add(new Edition(all.size() + 2, version, content, reason, by, now, new Edition.Stage.Proposed()));
        return new Editions(book, more);
    }

    /// @param from in effect from the beginning of this day, Shanghai time: never in the past
    Editions approve(int number, String by, LocalDate from, Instant now) {
        var start = from.atStartOfDay(SHANGHAI).toInstant();
        if (start.isBefore(now.plus(SPREADING))) {
            throw EditionRefused.date(from + " is in the past or begins within minutes (expected: a day to come)");
        }
        if (all.stream().anyMatch(one -> one.number() != number && start.equals(one.effectiveFrom()))) {
            throw EditionRefused.date("another edition comes into effect on " + from + " (expected: another day)");
        }
        return changed(number, edition -> edition.approve(by, start, now));
    }

    Editions reject(int number, String by, String why, Instant now) {
        return changed(number, edition -> edition.reject(by, why, now));
    }

    Editions withdraw(int number, String by, Instant now) {
        return changed(number, edition -> edition.withdraw(by, now));
    }

    public Edition get(int number) {
        if (number == Shipped.NUMBER) {
            throw EditionRefused.shipped();
        }
        return all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("edition", book + "/" + number));
    }

    private Editions changed(int number, UnaryOperator<Edition> move) {
        var moved = move.apply(get(number));
        return new Editions(
                book,
                all.stream().map(one -> one.number() == number ? moved : one).toList());
    }
}
