package io.fengqiao.dispute.deadlines;

import static java.util.stream.Collectors.toCollection;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Rung;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ladder nobody escapes (S63, S122): what happens to whatever is overdue, rung by rung. This list is the
/// only source of its depth; who is above whom, [io.fengqiao.chassis.codes.Level] says alone.
///
/// What has been climbed is known by the rungs' ids: a new version of the book neither repeats a rung
/// nor forgets one.
public final class LadderBook {
    private final String version;
    private final String book;
    private final List<Rung<Step>> rungs;
    private final WorkingCalendar calendar;

    /// The next rung, why, and when the one after it comes.
    ///
    /// @param next null when it is the last
    public record Climb(
            Rung<Step> rung, Reason reason, @Nullable Instant next) {}

    public LadderBook(String version, List<Rung<Step>> rungs, WorkingCalendar calendar) {
        this.version = version;
        this.book = "ladder@" + version;
        this.rungs = List.copyOf(rungs);
        this.calendar = calendar;
        if (rungs.isEmpty() || rungs.getFirst().after() != null) {
            throw new IllegalArgumentException(
                    "the first rung of the ladder waits (expected: none; what is overdue is" + " told at once)");
        }
        var ids = new HashSet<String>();
        Instant last = Instant.EPOCH;
        for (Rung<Step> rung : rungs) {
            var at = at(rung, Instant.EPOCH);
            if (at.isBefore(last) || !ids.add(rung.id())) {
                throw new IllegalArgumentException(
                        "rung " + rung.id() + " comes twice or too early (expected: a later one each)");
            }
            last = at;
        }
    }

    public String version() {
        return version;
    }

    public Set<Step> steps() {
        return rungs.stream().map(Rung::step).collect(toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /// The rung that follows those climbed; empty at the top.
    ///
    /// @param dueAt when the limit ended
    /// @param above whether there is a level that could take it
    public Optional<Climb> after(List<String> climbed, Instant dueAt, boolean above) {
        var left = rungs.stream()
                .filter(rung -> !climbed.contains(rung.id()) && (above || rung.step() != Step.ESCALATE))
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var rung = left.getFirst();
        var next = left.size() > 1 ? at(left.get(1), dueAt) : null;
        var words = rung.after() == null
                ? rung.words()
                : rung.words().replace("{limit}", rung.after().chinese());
        return Optional.of(new Climb(rung, new Reason(rung.id(), rung.source(), book, words), next));
    }

    /// The end of a day is the beginning of the next: counted from the day that ended.
    private Instant at(Rung<Step> rung, Instant dueAt) {
        return rung.after() == null
                ? dueAt
                : rung.after()
                        .from(rung.after() instanceof Limit.Hours ? dueAt : dueAt.minusMillis(1), calendar)
                        .instant();
    }
}
