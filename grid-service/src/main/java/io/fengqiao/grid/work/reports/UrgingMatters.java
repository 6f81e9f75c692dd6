package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.HandlingBook;
import io.fengqiao.grid.work.handling.HandlingEvent;
import io.fengqiao.grid.work.handling.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Urges whoever lets the time of a matter run out, rung by rung, oldest first (S117, S122).
///
/// Each rung is urged once, with any number of replicas: what is found is a hint, and the decision looks at
/// the clock again in the write that moves it. None is urged early: clocks of replicas may differ by `skew`,
/// so a clock fires that much later. What cannot be decided does not hold up what is due after it.
public final class UrgingMatters {
    static final int AT_ONCE = 200;

    private final OpenReports reports;
    private final FourWays ways;
    private final HandlingBook book;
    private final Duration skew;

    /// How one pass went.
    ///
    /// @param failed clocks that should have fired and could not
    public record Pass(int urged, int failed) {}

    public UrgingMatters(OpenReports reports, FourWays ways, HandlingBook book, Duration skew) {
        this.reports = reports;
        this.ways = ways;
        this.book = book;
        this.skew = skew;
    }

    public Pass pass(Instant now) {
        var until = now.minus(skew);
        int urged = 0;
        int failed = 0;
        while (true) {
            int limit = AT_ONCE + failed;
            var due = reports.alarmed(until, limit);
            var pass = reports.moveAll(due, present -> urge(present, until, now));
            boolean nothingNew = pass.urged() == 0 && pass.failed() == failed;
            urged += pass.urged();
            failed = pass.failed();
            if (nothingNew || (due.size() < limit && pass.urged() == 0)) {
                return new Pass(urged, failed);
            }
        }
    }

    private Decision<Report, ReportEvent> urge(@Nullable Report present, Instant until, Instant now) {
        if (present == null || !(present.course() instanceof Course.Here(Handling handling))) {
            return Decision.ignored("nothing that is handled here");
        }
        var alarm = handling.alarmAt();
        if (alarm == null || alarm.isAfter(until)) {
            return Decision.ignored("another replica was quicker");
        }
        return Decision.changed(
                present, present.handle(one -> urge(one, present.grid().village(), now), now));
    }

    /// One rung; when several came while nobody looked, they follow in the same pass.
    private List<HandlingEvent> urge(Handling handling, String village, Instant now) {
        boolean solved = handling.progress() instanceof Progress.Solved;
        int done = handling.rungsDone();
        var rung = book.rung(solved, done).orElseThrow(() -> new IllegalStateException("an alarm after the last rung"));
        var dueAt = handling.dueAt();
        var next = dueAt == null
                ? null
                : book.rung(solved, done + 1).map(one -> book.at(one, dueAt)).orElse(null);
        var holder = handling.holder().orElseThrow();
        return handling.urge(rung, ways.toldBy(rung, holder, village), next, now);
    }
}
