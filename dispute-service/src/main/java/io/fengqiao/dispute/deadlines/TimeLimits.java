package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rule book of time limits (S63). Of each list the first rule that fits decides.
///
/// A limit starts with the dispatch to the platform that answers for it, and no move within that dispatch
/// starts it anew. Only what the [ledger][TimeLedger] holds moves its end.
public final class TimeLimits {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final String version;
    private final String book;
    private final Map<Task, List<Rule>> rules;
    private final List<Ground> grounds;
    private final String extendedWords;
    private final String provisionalWords;
    private final WorkingCalendar calendar;

    /// Empty conditions fit all.
    ///
    /// @param extendDays by how many days in all both parties may lengthen it; null: not at all
    /// @param extendSource where they may, if not in the source of the limit itself
    public record Rule(
            String id,
            String source,
            Set<String> kinds,
            Set<String> channels,
            Set<Referral> referrals,
            Set<Level> levels,
            Limit limit,
            @Nullable Integer extendDays,
            @Nullable String extendSource,
            String words) {
        String sourceOfExtension() {
            return extendSource == null ? source : extendSource;
        }

        boolean fits(Occasion on) {
            return (kinds.isEmpty() || kinds.contains(on.kind()))
                    && (channels.isEmpty() || channels.contains(on.channel()))
                    && (referrals.isEmpty() || (on.referral() != null && referrals.contains(on.referral())))
                    && (levels.isEmpty() || levels.contains(on.level()));
        }

        boolean fitsAllAt(Level level) {
            return kinds.isEmpty()
                    && channels.isEmpty()
                    && referrals.isEmpty()
                    && (levels.isEmpty() || levels.contains(level));
        }
    }

    /// What the book says where it does not name a limit.
    ///
    /// @param extended may name `{days}`, `{applicant}`, `{respondent}` and `{due}`
    public record Sentences(String extended, String provisional) {}

    public TimeLimits(
            String version,
            Map<Task, List<Rule>> rules,
            List<Ground> grounds,
            Sentences sentences,
            WorkingCalendar calendar) {
        this.version = version;
        this.book = "time-limits@" + version;
        this.rules = new EnumMap<>(rules);
        this.grounds = List.copyOf(grounds);
        this.extendedWords = sentences.extended();
        this.provisionalWords = sentences.provisional();
        this.calendar = calendar;
        checkIds();
        checkNobodyIsLeftOut();
    }

    /// The extension of a limit is found by the limit's id.
    private void checkIds() {
        var ids = new HashSet<String>();
        rules.values().stream().flatMap(List::stream).map(Rule::id).forEach(id -> {
            if (!ids.add(id)) {
                throw new IllegalArgumentException("time limit " + id + " is there twice (expected: once)");
            }
        });
    }

    private void checkNobodyIsLeftOut() {
        for (Task task : Task.values()) {
            for (Level level : Level.values()) {
                if (rules.getOrDefault(task, List.of()).stream().noneMatch(rule -> rule.fitsAllAt(level))) {
                    throw new IllegalArgumentException("no time limit for " + task + " at " + level
                            + " (expected: one without other conditions, so that every dispute has one)");
                }
            }
        }
    }

    public String version() {
        return version;
    }

    /// Until when the task is to be done.
    public Term term(Task task, Occasion on, Instant start) {
        var rule = Optional.ofNullable(rules.get(task)).orElse(List.of()).stream()
                .filter(one -> one.fits(on))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        book + " has no limit for " + task + " of " + on + " (expected: one)"));
        var due = rule.limit().from(start, calendar);
        var words = told(rule.words(), rule.limit(), due.day()) + (due.provisional() ? provisionalWords : "");
        return new Term(
                start,
                rule.limit(),
                due.instant(),
                due.provisional(),
                new Reason(rule.id(), rule.source(), book, words));
    }

    /// The same limit counted anew with what the ledger and the calendar hold by now.
    public Term counted(Term term, TimeLedger ledger) {
        var due = ledger.due(term.start(), term.budget(), calendar);
        return new Term(term.start(), term.budget(), due.instant(), due.provisional(), term.reason());
    }

    /// A pause on a listed ground, which ends by itself when it has lasted as long as it may.
    ///
    /// @throws GroundUnknown when the law does not list it
    public Suspension suspension(String ground, String document, Instant from) {
        var listed = grounds.stream()
                .filter(one -> one.code().equals(ground))
                .findFirst()
                .orElseThrow(() -> new GroundUnknown(
                        ground, grounds.stream().map(Ground::code).toList()));
        var until = listed.longest().from(from, calendar);
        var words = told(listed.words(), listed.longest(), until.day());
        return new Suspension(
                ground, document, from, until.instant(), null, new Reason(listed.id(), listed.source(), book, words));
    }

    /// Days both parties add to a limit, as far as its rule lets them.
    ///
    /// @throws NotExtendable when the rule lets them not, or not by so many days
    public Extension extension(Term term, TimeLedger ledger, int days, Extension.Consents consents, Instant at) {
        var rule = rules.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(term.reason().rule()))
                .findFirst();
        int most = rule.map(Rule::extendDays).orElse(0);
        if (ledger.extendedDays() + days > most) {
            throw new NotExtendable(term.reason().source(), most - ledger.extendedDays());
        }
        var words = extendedWords
                .replace("{days}", Integer.toString(days))
                .replace("{applicant}", consents.applicant())
                .replace("{respondent}", consents.respondent());
        return new Extension(
                days,
                consents,
                at,
                new Reason(
                        rule.map(Rule::id).orElseThrow(),
                        rule.map(Rule::sourceOfExtension).orElseThrow(),
                        book,
                        words));
    }

    private static String told(String words, Limit limit, LocalDate due) {
        return words.replace("{limit}", limit.chinese()).replace("{due}", DAY.format(due));
    }
}
