package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Limit;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rule book of handling: where a matter goes first, who is alerted, how long each level has, when it is
/// urged. Of each list the first rule that fits decides; empty conditions fit all.
public final class HandlingBook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Set<Way> FOUR = EnumSet.of(Way.DIVERTED, Way.HANDED_DOWN, Way.REPORTED_UP, Way.COORDINATED);

    private final String book;
    private final List<First> first;
    private final Map<Way, Passing> ways;
    private final Sentences sentences;
    private final List<Alert> alerts;
    private final List<Allowed> limits;
    private final Allowed feedback;
    private final List<Rung> rungs;
    private final Rung feedbackRung;
    private final WorkingCalendar calendar;

    /// Where a matter goes: to a department (its slug), to the platform of a level, or, with neither,
    /// nowhere: it is only recorded.
    public record First(
            String id,
            String source,
            Set<String> items,
            Set<String> signs,
            @Nullable String department,
            @Nullable Level level,
            String words) {}

    /// A department hears at once of what shows one of these signs (S97, S100).
    public record Alert(String id, String source, Set<String> signs, String department) {}

    public record Allowed(
            String id, String source, Set<String> items, Set<String> signs, Set<Level> levels, Limit limit) {}

    /// Why a matter goes on by one of the four ways.
    ///
    /// @param words may name `{unit}`
    public record Passing(String id, String source, String words) {}

    /// How a limit is told.
    ///
    /// @param limit of the unit that solves it; may name `{limit}` and `{due}`, as `feedback` may
    public record Sentences(String limit, String feedback) {}

    /// Everything a book says.
    public record Rules(
            String version,
            List<First> first,
            Map<Way, Passing> ways,
            Sentences sentences,
            List<Alert> alerts,
            List<Allowed> limits,
            Allowed feedback,
            List<Rung> rungs,
            Rung feedbackRung) {}

    public HandlingBook(Rules rules, WorkingCalendar calendar) {
        book = "handling@" + rules.version();
        first = List.copyOf(rules.first());
        ways = Map.copyOf(rules.ways());
        sentences = rules.sentences();
        alerts = List.copyOf(rules.alerts());
        limits = List.copyOf(rules.limits());
        feedback = rules.feedback();
        rungs = List.copyOf(rules.rungs());
        feedbackRung = rules.feedbackRung();
        this.calendar = calendar;
        if (!ways.keySet().equals(FOUR)) {
            throw new IllegalArgumentException(book + " has the ways " + ways.keySet() + " (expected: " + FOUR + ")");
        }
        if (rungs.isEmpty() || rungs.getFirst().workingDaysAfter() != 0) {
            throw new IllegalArgumentException(book + " urges late (expected: a first rung when the time runs out)");
        }
    }

    /// Where a matter goes first, and why.
    public First first(Nature nature) {
        return first.stream()
                .filter(rule -> fits(rule.items(), rule.signs(), nature))
                .findFirst()
                .orElseThrow(() -> lacks("first unit", nature));
    }

    /// Why a matter goes on this way, to this unit (S121).
    Reason passing(Way way, String unit) {
        var rule = Objects.requireNonNull(ways.get(way), () -> book + " has no sentence for " + way);
        return reason(rule.id(), rule.source(), rule.words().replace("{unit}", unit));
    }

    /// The rules by which a department hears of it at once.
    public List<Alert> alerts(Nature nature) {
        return alerts.stream()
                .filter(rule -> rule.signs().stream().anyMatch(nature.signs()::contains))
                .toList();
    }

    /// Until when a unit of this level has to solve it (S118, S122).
    public Term limit(Nature nature, Level level, Instant start) {
        var rule = limits.stream()
                .filter(one -> fits(one.items(), one.signs(), nature))
                .filter(one -> one.levels().isEmpty() || one.levels().contains(level))
                .findFirst()
                .orElseThrow(() -> lacks("limit for " + level, nature));
        return term(rule, start, sentences.limit());
    }

    /// Until when the people concerned have to be told (S122).
    public Term feedback(Instant solvedAt) {
        return term(feedback, solvedAt, sentences.feedback());
    }

    /// The rung that comes after so many; none after the last.
    public Optional<Rung> rung(boolean solved, int done) {
        if (solved) {
            return done == 0 ? Optional.of(feedbackRung) : Optional.empty();
        }
        return done < rungs.size() ? Optional.of(rungs.get(done)) : Optional.empty();
    }

    /// When a rung comes, for a time that ran out at `dueAt`.
    public Instant at(Rung rung, Instant dueAt) {
        return rung.workingDaysAfter() == 0
                ? dueAt
                : calendar.afterWorkingDays(dueAt.minusMillis(1), rung.workingDaysAfter())
                        .instant();
    }

    /// The book and its edition, as decisions name it.
    public String name() {
        return book;
    }

    Reason reason(String rule, String source, String words) {
        return new Reason(rule, source, book, words);
    }

    private Term term(Allowed rule, Instant start, String words) {
        var due = rule.limit().from(start, calendar);
        return new Term(
                due.instant(),
                due.provisional(),
                reason(
                        rule.id(),
                        rule.source(),
                        words.replace("{limit}", rule.limit().chinese()).replace("{due}", DAY.format(due.day()))));
    }

    private static boolean fits(Set<String> items, Set<String> signs, Nature nature) {
        return (items.isEmpty() || items.contains(nature.item()))
                && (signs.isEmpty() || signs.stream().anyMatch(nature.signs()::contains));
    }

    private IllegalStateException lacks(String what, Nature nature) {
        return new IllegalStateException(book + " has no " + what + " of " + nature + " (expected: one)");
    }
}
