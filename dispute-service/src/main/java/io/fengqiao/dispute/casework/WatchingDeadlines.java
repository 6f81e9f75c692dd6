package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.deadlines.LadderBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Acts on every clock that fires, oldest first, whoever holds the dispute or nobody does (S63, S120): the
/// next rung of the ladder, or the end of a pause.
///
/// Each rung is told once, with any number of replicas: what is found is a hint, and the decision looks at
/// the clock again in the write that moves it. None comes early: clocks of replicas may differ by `skew`, so
/// a clock fires that much later. What cannot be decided does not hold up what is due after it. The edition
/// of the ladder in effect on the day the limit ended is climbed to its top (S135): no edition in between
/// makes a rung come twice, early, or not at all.
public final class WatchingDeadlines {
    static final int AT_ONCE = 200;

    private final Disputes disputes;
    private final Dispatching dispatching;
    private final Counting counting;
    private final Effective<LadderBook> ladder;
    private final Duration skew;

    /// How one pass went.
    ///
    /// @param failed clocks that should have fired and could not
    public record Pass(int fired, int failed) {}

    public WatchingDeadlines(
            Disputes disputes,
            Dispatching dispatching,
            Counting counting,
            Effective<LadderBook> ladder,
            Duration skew) {
        this.disputes = disputes;
        this.dispatching = dispatching;
        this.counting = counting;
        this.ladder = ladder;
        this.skew = skew;
    }

    public Pass pass(Instant now) {
        var until = now.minus(skew);
        int fired = 0;
        int failed = 0;
        while (true) {
            int limit = AT_ONCE + failed;
            var due = disputes.due(until, limit);
            var pass = disputes.moveAll(due, present -> fire(present, until, now));
            boolean nothingNew = pass.fired() == 0 && pass.failed() == failed;
            fired += pass.fired();
            failed = pass.failed();
            if (due.size() < limit || nothingNew) {
                return new Pass(fired, failed);
            }
        }
    }

    /// How long the clock that fired first has been waiting to be acted on.
    public Duration oldestWaiting(Instant now) {
        var oldest = disputes.firstDue();
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }

    private Decision<Dispute, DisputeEvent> fire(@Nullable Dispute present, Instant until, Instant now) {
        if (present == null) {
            return Decision.ignored("gone");
        }
        var clock = present.clock();
        if (clock == null || !clock.fires(until)) {
            return Decision.ignored("another replica was quicker");
        }
        if (clock.kind() == Clock.Kind.PAUSE) {
            return Decision.changed(present, present.resume(counting, Dispute.SYSTEM, now));
        }
        if (clock.climbed().isEmpty() && present.recount(counting)) {
            return Decision.changed(present, List.of());
        }
        return climb(present, clock, now);
    }

    private Decision<Dispute, DisputeEvent> climb(Dispute dispute, Clock clock, Instant now) {
        var above = dispatching.above(dispute, now);
        boolean mayRise = above != null && dispute.isOpen();
        var climb = ladder.at(clock.dueAt().minusMillis(1)).after(clock.climbed(), clock.dueAt(), mayRise);
        if (climb.isEmpty()) {
            dispute.rest();
            return Decision.changed(dispute, List.of());
        }
        var supervisor = above == null
                ? dispute.assignment().route().unit()
                : above.route().unit();
        return Decision.changed(dispute, dispute.climb(climb.get(), mayRise ? above : null, supervisor, now));
    }
}
