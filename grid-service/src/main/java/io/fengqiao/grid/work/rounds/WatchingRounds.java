package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Settles every day that is over, oldest first: what was not made becomes a missed round (S55).
///
/// Each once, with any number of replicas: what is found is a hint, and the write that settles a day is the
/// claim. None early: clocks of replicas may differ by `skew`, so a day is settled that much later. Days that
/// ended while nobody looked are settled one at a time, so that of all parties the oldest missed rounds
/// are told first.
public final class WatchingRounds {
    static final int AT_ONCE = 500;

    private final Duties duties;
    private final SensitivePeriods periods;
    private final Divisions divisions;
    private final CadenceBook book;
    private final Duration skew;

    /// How one pass went.
    ///
    /// @param failed duties with a day to settle that could not be settled
    public record Pass(int settled, int failed) {}

    public WatchingRounds(
            Duties duties, SensitivePeriods periods, Divisions divisions, CadenceBook book, Duration skew) {
        this.duties = duties;
        this.periods = periods;
        this.divisions = divisions;
        this.book = book;
        this.skew = skew;
    }

    public Pass pass(Instant now) {
        var until = now.minus(skew);
        int settled = 0;
        int failed = 0;
        while (true) {
            int limit = AT_ONCE + failed;
            var due = duties.due(until, limit);
            if (due.isEmpty()) {
                return new Pass(settled, failed);
            }
            var sensitive = periods.all();
            var pass = duties.moveAll(due, present -> settle(present, sensitive, until, now));
            boolean nothingNew = pass.settled() == 0 && pass.failed() == failed;
            settled += pass.settled();
            failed = pass.failed();
            if (nothingNew) {
                return new Pass(settled, failed);
            }
        }
    }

    private Decision<Duty, DutyEvent> settle(
            @Nullable Duty present, SensitiveDays sensitive, Instant until, Instant now) {
        if (present == null) {
            return Decision.ignored("gone");
        }
        var due = present.wakeAt();
        if (due == null || due.isAfter(until)) {
            return Decision.ignored("another replica was quicker");
        }
        var areas = divisions.areasOf(present.obliged().division());
        return Decision.changed(present, present.settleNextDay(book, sensitive.within(areas), now));
    }
}
