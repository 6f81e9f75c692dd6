package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Escalated;
import io.fengqiao.dispute.casework.DisputeEvent.Extended;
import io.fengqiao.dispute.casework.DisputeEvent.Overdue;
import io.fengqiao.dispute.casework.DisputeEvent.Paused;
import io.fengqiao.dispute.casework.DisputeEvent.Resumed;
import io.fengqiao.dispute.casework.DisputeEvent.Supervised;
import io.fengqiao.dispute.casework.DisputeEvent.Urged;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.deadlines.TimeLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A platform's time with a dispute: its dispatch, the clock that runs, what moved its end, and how far up the ladder
/// it has come. Nothing here starts a limit anew: a next platform gets a tenure of its own (S121).
final class Tenure {
    private Assignment assignment;
    private @Nullable Clock clock;
    private TimeLedger time;
    private boolean overdue;
    private boolean supervised;
    private Passage passage;

    Tenure(Snapshot snapshot) {
        assignment = snapshot.assignment();
        clock = snapshot.clock();
        time = snapshot.time();
        overdue = snapshot.overdue();
        supervised = snapshot.supervised();
        passage = snapshot.passage();
    }

    Assignment assignment() {
        return assignment;
    }

    @Nullable
    Clock clock() {
        return clock;
    }

    TimeLedger time() {
        return time;
    }

    boolean overdue() {
        return overdue;
    }

    boolean supervised() {
        return supervised;
    }

    Passage passage() {
        return passage;
    }

    void passing(Passage next) {
        passage = next;
    }

    /// What is told when this tenure ends and the level above begins one of its own.
    Escalated escalated(Assignment above, Cause cause, String reason) {
        return new Escalated(assignment.number(), assignment.route(), above.route(), cause, reason, above.at());
    }

    /// A tenure of its own, with all the time its limits give.
    void begin(Assignment next) {
        assignment = next;
        clock = Clock.of(next);
        time = TimeLedger.EMPTY;
        overdue = false;
        supervised = false;
        passage = passage.over();
    }

    /// From now on it is about settling; the limit for that counts from the dispatch, whenever it was accepted.
    /// Where that limit runs already, because acceptance came too late for its own, it goes on as it was.
    void accepted() {
        if (clock == null || clock.kind() != Clock.Kind.RESOLVE) {
            clock = Clock.of(Clock.Kind.RESOLVE, assignment.resolve());
        }
    }

    /// It has ended: what is left is to tell the parties, or nothing.
    void ended(@Nullable Term feedback) {
        supervised = false;
        passage = passage.over();
        clock = feedback == null ? null : Clock.of(Clock.Kind.FEEDBACK, feedback);
    }

    boolean isPaused() {
        return clock != null && clock.kind() == Clock.Kind.PAUSE;
    }

    /// Whether time may still be added or stopped: what ran out does not come back.
    boolean isLate(Instant at) {
        return overdue || at.isAfter(assignment.resolve().dueAt());
    }

    Paused pause(Suspension begun, Term anew) {
        time = time.with(begun);
        assignment = assignment.resolvedBy(anew);
        clock = Clock.paused(anew, begun.until());
        return new Paused(assignment.number(), unit(), begun.ground(), begun.document(), begun.until(), begun.from());
    }

    Resumed resume(TimeLedger resumed, Term anew, Instant at) {
        time = resumed;
        assignment = assignment.resolvedBy(anew);
        clock = Clock.of(Clock.Kind.RESOLVE, anew);
        return new Resumed(assignment.number(), unit(), anew.dueAt(), at);
    }

    Extended extend(Extension agreed, Term anew) {
        time = time.with(agreed);
        assignment = assignment.resolvedBy(anew);
        if (clock != null && clock.kind() != Clock.Kind.ACCEPT) {
            clock = clock.counted(anew);
        }
        return new Extended(assignment.number(), unit(), agreed.days(), anew.dueAt(), agreed.at());
    }

    /// One rung up. The rung that hands it up is the dispute's own business.
    List<DisputeEvent> climb(Clock running, Climb climb, String supervisor, boolean open, Instant now) {
        var events = new ArrayList<DisputeEvent>();
        if (open && !overdue) {
            overdue = true;
            events.add(new Overdue(assignment.number(), unit(), running.dueAt(), now));
        }
        var limit = running.kind();
        clock = running.climbed(climb);
        switch (climb.rung().step()) {
            case URGE ->
                events.add(new Urged(assignment.number(), unit(), limit, running.dueAt(), climb.reason(), now));
            case SUPERVISE -> {
                supervised = true;
                events.add(new Supervised(
                        assignment.number(), unit(), supervisor, limit, running.dueAt(), climb.reason(), now));
            }
            case ESCALATE -> {}
        }
        if (climb.next() == null && limit == Clock.Kind.ACCEPT) {
            clock = Clock.of(Clock.Kind.RESOLVE, assignment.resolve());
        }
        return events;
    }

    void rest() {
        if (clock != null) {
            clock = new Clock(clock.kind(), clock.term(), null, clock.climbed());
        }
    }

    /// The calendar knows more than it did: limits are counted anew, those that have run out too.
    void recount(Term accept, Term resolve, @Nullable Term running) {
        assignment = assignment.acceptedBy(accept).resolvedBy(resolve);
        if (clock != null && running != null) {
            clock = clock.counted(running);
        }
    }

    private String unit() {
        return assignment.route().unit();
    }
}
