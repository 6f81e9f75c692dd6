package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.deadlines.TimeLedger;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The moves of a dispute that concern its time alone (S63). What has run out is neither stopped nor lengthened.
final class Clockwork {
    private final Dispute dispute;
    private final Tenure tenure;
    private final Chronicle chronicle;

    Clockwork(Dispute dispute, Tenure tenure, Chronicle chronicle) {
        this.dispute = dispute;
        this.tenure = tenure;
        this.chronicle = chronicle;
    }

    TimeLedger time() {
        return tenure.time();
    }

    /// Time stands still on a listed ground, while somebody mediates.
    List<DisputeEvent> pause(Suspension begun, Term anew, String by) {
        if (!(dispute.stage() instanceof Stage.Accepted) || tenure.isPaused()) {
            throw new MoveRefused("pause", dispute.stage());
        }
        requireTimeLeft(begun.from());
        chronicle.decide(new Decided("PAUSE", begun.until().toString(), begun.reason(), dispatch(), begun.from()));
        return told(by, tenure.pause(begun, anew));
    }

    List<DisputeEvent> resume(TimeLedger resumed, Term anew, String by, Instant at) {
        if (!tenure.isPaused()) {
            throw new MoveRefused("resume", dispute.stage());
        }
        return told(by, tenure.resume(resumed, anew, at));
    }

    /// Both parties want more time (S63).
    List<DisputeEvent> extend(Extension agreed, Term anew, String by) {
        if (!dispute.isOpen()) {
            throw new MoveRefused("extend", dispute.stage());
        }
        requireTimeLeft(agreed.at());
        chronicle.decide(new Decided("EXTENSION", anew.dueAt().toString(), agreed.reason(), dispatch(), agreed.at()));
        return told(by, tenure.extend(agreed, anew));
    }

    /// The ladder has no rung for it any more: its clock is at rest, and it stays on the list.
    void rest() {
        tenure.rest();
    }

    /// The calendar has been published for a year that was guessed: what was counted over it is counted again. Nothing
    /// is told, for nothing happened.
    void recount(Term accept, Term resolve, @Nullable Term running) {
        tenure.recount(accept, resolve, running);
    }

    private void requireTimeLeft(Instant at) {
        if (tenure.isLate(at)) {
            throw new TimeRunOut(dispute.assignment().resolve().dueAt());
        }
    }

    private int dispatch() {
        return dispute.assignment().number();
    }

    private List<DisputeEvent> told(String by, DisputeEvent event) {
        return chronicle.told(by, dispute.assignment().route().unit(), List.of(event));
    }
}
