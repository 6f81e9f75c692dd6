package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.casework.DisputeEvent.Escalated;
import io.fengqiao.dispute.casework.DisputeEvent.Extended;
import io.fengqiao.dispute.casework.DisputeEvent.Objected;
import io.fengqiao.dispute.casework.DisputeEvent.ObjectionDecided;
import io.fengqiao.dispute.casework.DisputeEvent.OfferEnded;
import io.fengqiao.dispute.casework.DisputeEvent.Offered;
import io.fengqiao.dispute.casework.DisputeEvent.Overdue;
import io.fengqiao.dispute.casework.DisputeEvent.PassedOn;
import io.fengqiao.dispute.casework.DisputeEvent.Paused;
import io.fengqiao.dispute.casework.DisputeEvent.Resumed;
import io.fengqiao.dispute.casework.DisputeEvent.Supervised;
import io.fengqiao.dispute.casework.DisputeEvent.Urged;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A platform's time with a dispute: its dispatch, the clock that runs, what moved its end, how far up the
/// ladder it has come, and who is asked to take it or objects to having got it. Nothing here starts a limit
/// anew: a next platform gets a tenure of its own (S121).
///
/// Whether the dispute's stage allows a move is the dispute's to say; what its time allows is said here. Each
/// move returns the event that tells of it.
final class Tenure {
    private Assignment assignment;
    private @Nullable Clock clock;
    private TimeLedger time;
    private boolean overdue;
    private boolean supervised;
    private StageHandover passage;

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

    StageHandover passage() {
        return passage;
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

    /// From now on it is about settling; the limit for that counts from the dispatch, whenever it was
    /// accepted. Where that limit runs already, because acceptance came too late for its own, it goes on
    /// as it was.
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

    /// What ran out does not come back: it is neither stopped nor lengthened (S63).
    ///
    /// @throws TimeRunOut when it has
    void requireTimeLeft(Instant at) {
        var end = assignment.resolve().dueAt();
        if (overdue || at.isAfter(end)) {
            throw new TimeRunOut(end);
        }
    }

    Paused pause(Suspension begun, Counting counting) {
        requireTimeLeft(begun.from());
        var anew = resolvedBy(time.with(begun), counting);
        clock = Clock.paused(anew, begun.until());
        return new Paused(assignment.number(), unit(), begun.ground(), begun.document(), begun.until(), begun.from());
    }

    Resumed resume(Counting counting, Instant at) {
        var anew = resolvedBy(time.resumed(at), counting);
        clock = Clock.of(Clock.Kind.RESOLVE, anew);
        return new Resumed(assignment.number(), unit(), anew.dueAt(), at);
    }

    Extended extend(Extension agreed, Counting counting) {
        requireTimeLeft(agreed.at());
        var anew = resolvedBy(time.with(agreed), counting);
        if (clock != null && clock.kind() != Clock.Kind.ACCEPT) {
            clock = clock.counted(anew);
        }
        return new Extended(assignment.number(), unit(), agreed.days(), anew.dueAt(), agreed.at());
    }

    /// The time for settling, as it counts with that.
    private Term resolvedBy(TimeLedger moved, Counting counting) {
        var anew = counting.counted(assignment.resolve(), moved);
        time = moved;
        assignment = assignment.resolvedBy(anew);
        return anew;
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

    /// Days that were guessed are counted again, those of a limit that has run out too.
    ///
    /// @return whether the limit that runs ends at another time now
    boolean recount(Counting counting) {
        var running = clock;
        boolean guessed = assignment.accept().provisional()
                || assignment.resolve().provisional()
                || (running != null && running.term().provisional());
        if (!guessed) {
            return false;
        }
        assignment = assignment
                .acceptedBy(counting.counted(assignment.accept(), TimeLedger.EMPTY))
                .resolvedBy(counting.counted(assignment.resolve(), time));
        if (running == null) {
            return false;
        }
        var anew = counting.counted(running.term(), running.movedBy(time));
        clock = running.counted(anew);
        return !anew.dueAt().equals(running.dueAt());
    }

    Offered offer(Offer offer) {
        var present = passage.offer();
        if (present != null) {
            throw OfferRefused.open(present.unit());
        }
        passage = passage.offering(offer);
        return new Offered(assignment.number(), unit(), offer);
    }

    OfferEnded endOffer(Offer offer, Offer.End how, String reason, Instant at) {
        passage = passage.withoutOffer();
        return new OfferEnded(assignment.number(), unit(), offer.unit(), how, reason, at);
    }

    Objected object(Objection objection, Term limit, Reason once) {
        if (passage.objection() != null || passage.settled() >= assignment.number()) {
            throw ObjectionRefused.once(once);
        }
        if (objection.at().isAfter(limit.dueAt())) {
            throw ObjectionRefused.late(limit);
        }
        passage = passage.objecting(objection);
        return new Objected(assignment.number(), unit(), objection);
    }

    ObjectionDecided decided(Objection objection, boolean upheld, DecideObjection command, Reason rule) {
        return new ObjectionDecided(
                assignment.number(), unit(), objection.unit(), upheld, command.reason(), rule, command.at());
    }

    /// Nobody objects to this dispatch any more: its platform took it itself, or it was decided about.
    void review() {
        passage = passage.settled(assignment.number());
    }

    /// What is told when this tenure ends and the level above begins one of its own.
    Escalated escalated(Assignment above, Cause cause, String reason) {
        return new Escalated(assignment.number(), assignment.route(), above.route(), cause, reason, above.at());
    }

    /// The same where another platform begins one that is not above. Who diverted it does not get it
    /// back that way.
    PassedOn passedOn(Assignment next, Way way, String reason, Instant at) {
        if (way == Way.DIVERTED) {
            passage = passage.divertedBy(unit());
        }
        return new PassedOn(assignment.number(), assignment.route(), next.route(), way, reason, at);
    }

    private String unit() {
        return assignment.route().unit();
    }
}
