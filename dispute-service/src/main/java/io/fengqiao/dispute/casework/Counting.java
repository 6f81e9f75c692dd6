package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.deadlines.Extension.Consents;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.Reasoning.Line;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.rulebook.Effective;
import java.time.Instant;
import java.util.List;

/// Counts a dispute's time by the book and the calendar, and tells it in words (S63). A limit keeps the edition of the
/// book it began with (S135): how far it may be lengthened, that edition says.
public final class Counting {
    private final Effective<TimeLimits> limits;
    private final Reasoning reasoning;

    public Counting(Effective<TimeLimits> limits, Reasoning reasoning) {
        this.limits = limits;
        this.reasoning = reasoning;
    }

    List<DisputeEvent> pause(Dispute dispute, PauseClock command, String by) {
        var begun = limits.at(command.at()).suspension(command.ground(), command.document(), command.at());
        var anew = counted(
                dispute.assignment().resolve(), dispute.clockwork().time().with(begun));
        return dispute.clockwork().pause(begun, anew, by);
    }

    List<DisputeEvent> resume(Dispute dispute, String by, Instant at) {
        var resumed = dispute.clockwork().time().resumed(at);
        return dispute.clockwork().resume(resumed, counted(dispute.assignment().resolve(), resumed), by, at);
    }

    List<DisputeEvent> extend(Dispute dispute, int days, Consents consents, String by, Instant at) {
        var resolve = dispute.assignment().resolve();
        var agreed = limits.at(resolve.start())
                .extension(resolve, dispute.clockwork().time(), days, consents, at);
        return dispute.clockwork()
                .extend(agreed, counted(resolve, dispute.clockwork().time().with(agreed)), by);
    }

    /// Counts guessed days again; answers whether the end of the limit that runs is another one now.
    boolean recount(Dispute dispute) {
        var clock = dispute.clock();
        var assignment = dispute.assignment();
        boolean guessed = assignment.accept().provisional()
                || assignment.resolve().provisional()
                || (clock != null && clock.term().provisional());
        if (!guessed) {
            return false;
        }
        var running = clock == null ? null : counted(dispute, clock);
        dispute.clockwork()
                .recount(
                        counted(assignment.accept(), TimeLedger.EMPTY),
                        counted(assignment.resolve(), dispute.clockwork().time()),
                        running);
        return clock != null && running != null && !running.dueAt().equals(clock.dueAt());
    }

    /// The limit that runs, as it counts today.
    Term counted(Dispute dispute, Clock clock) {
        return counted(clock.term(), ledgerOf(dispute, clock));
    }

    private Term counted(Term term, TimeLedger ledger) {
        return limits.at(term.start()).counted(term, ledger);
    }

    List<Line> reasoning(Dispute dispute, Clock clock) {
        return reasoning.of(clock.term(), ledgerOf(dispute, clock));
    }

    /// Only the time for settling is stopped or lengthened.
    private static TimeLedger ledgerOf(Dispute dispute, Clock clock) {
        return switch (clock.kind()) {
            case RESOLVE, PAUSE -> dispute.clockwork().time();
            case ACCEPT, FEEDBACK -> TimeLedger.EMPTY;
        };
    }
}
