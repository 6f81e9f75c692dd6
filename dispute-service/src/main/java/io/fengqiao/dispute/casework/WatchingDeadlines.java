package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Decision;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Acts on every clock that has run out, oldest first, whoever holds the dispute or nobody does (S63, S120).
///
/// Each clock fires once, with any number of replicas: what is found is a hint, and the decision looks at the clock
/// again in the write that moves it. None fires early: clocks of replicas may differ by `skew`, so a clock fires that
/// much later. What cannot be decided does not hold up what is due after it.
public final class WatchingDeadlines {
    static final int AT_ONCE = 200;

    private final Disputes disputes;
    private final Dispatching dispatching;
    private final Duration skew;

    /// How one pass went.
    ///
    /// @param failed clocks that should have fired and could not
    public record Pass(int fired, int failed) {}

    public WatchingDeadlines(Disputes disputes, Dispatching dispatching, Duration skew) {
        this.disputes = disputes;
        this.dispatching = dispatching;
        this.skew = skew;
    }

    public Pass pass(Instant now) {
        var until = now.minus(skew);
        int fired = 0;
        int failed = 0;
        while (true) {
            int limit = AT_ONCE + failed;
            var due = disputes.due(until, limit);
            var pass = disputes.moveAll(due, present -> expire(present, until, now));
            boolean nothingNew = pass.fired() == 0 && pass.failed() == failed;
            fired += pass.fired();
            failed = pass.failed();
            if (due.size() < limit || nothingNew) {
                return new Pass(fired, failed);
            }
        }
    }

    /// How long the clock that ran out first has been waiting to be acted on.
    public Duration oldestWaiting(Instant now) {
        var oldest = disputes.firstDue();
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }

    private Decision<Dispute, DisputeEvent> expire(@Nullable Dispute present, Instant until, Instant now) {
        if (present == null) {
            return Decision.ignored("gone");
        }
        var due = present.dueAt();
        if (due == null || due.isAfter(until)) {
            return Decision.ignored("another replica was quicker");
        }
        var above = present.isOpen() ? dispatching.above(present, now) : null;
        return Decision.changed(present, present.expire(above, now));
    }
}
