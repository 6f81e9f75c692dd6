package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.rulebook.Reason;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/// The rule book of time limits (S63). Of each list the first rule that fits decides.
///
/// A limit starts with the dispatch to the platform that answers for it, and no move within that dispatch starts it
/// anew.
public final class TimeLimits {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final String book;
    private final List<Rule> accept;
    private final List<Rule> resolve;
    private final List<Rule> feedback;
    private final String provisionalWords;
    private final WorkingCalendar calendar;

    /// Empty conditions fit all.
    public record Rule(
            String id,
            String source,
            Set<String> kinds,
            Set<String> channels,
            Set<Level> levels,
            Limit limit,
            String words) {
        boolean fits(String kind, String channel, Level level) {
            return (kinds.isEmpty() || kinds.contains(kind))
                    && (channels.isEmpty() || channels.contains(channel))
                    && (levels.isEmpty() || levels.contains(level));
        }
    }

    public TimeLimits(
            String version,
            List<Rule> accept,
            List<Rule> resolve,
            List<Rule> feedback,
            String provisionalWords,
            WorkingCalendar calendar) {
        this.book = "time-limits@" + version;
        this.accept = List.copyOf(accept);
        this.resolve = List.copyOf(resolve);
        this.feedback = List.copyOf(feedback);
        this.provisionalWords = provisionalWords;
        this.calendar = calendar;
    }

    /// Until when somebody has to accept what was dispatched.
    public Term accept(String kind, String channel, Level level, Instant dispatchedAt) {
        return term(accept, kind, channel, level, dispatchedAt);
    }

    /// Until when the platform has to settle what was dispatched to it.
    public Term resolve(String kind, String channel, Level level, Instant dispatchedAt) {
        return term(resolve, kind, channel, level, dispatchedAt);
    }

    /// Until when the parties have to be told (S67).
    public Term feedback(String kind, String channel, Level level, Instant endedAt) {
        return term(feedback, kind, channel, level, endedAt);
    }

    private Term term(List<Rule> rules, String kind, String channel, Level level, Instant start) {
        var rule = rules.stream()
                .filter(one -> one.fits(kind, channel, level))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        book + " has no limit for " + kind + ", " + channel + ", " + level + " (expected: one)"));
        var due = rule.limit().from(start, calendar);
        var words = rule.words().replace("{limit}", rule.limit().chinese()).replace("{due}", DAY.format(due.day()))
                + (due.provisional() ? provisionalWords : "");
        return new Term(due.instant(), due.provisional(), new Reason(rule.id(), rule.source(), book, words));
    }
}
