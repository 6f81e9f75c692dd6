package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Rung;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a dispute goes from one platform to the next (S121): each starts over, with a clock of its own.
final class Passing {
    private final Dispute dispute;
    private final Tenure tenure;
    private final Chronicle chronicle;

    Passing(Dispute dispute, Tenure tenure, Chronicle chronicle) {
        this.dispute = dispute;
        this.tenure = tenure;
        this.chronicle = chronicle;
    }

    List<DisputeEvent> escalate(Cause cause, String reason, String by, Assignment above) {
        dispute.requireOpen("escalate");
        return dispute.told(by, raised(cause, reason, above));
    }

    List<DisputeEvent> climb(Climb climb, @Nullable Assignment above, String supervisor, Instant now) {
        var running = tenure.clock();
        boolean rises = climb.rung().step() == Rung.Step.ESCALATE;
        if (running == null || !running.fires(now) || running.kind() == Clock.Kind.PAUSE || (rises && above == null)) {
            throw dispute.refused("climb");
        }
        chronicle.decide(new Decided(
                climb.rung().step().name(),
                dispute.unit(),
                climb.reason(),
                dispute.assignment().number(),
                now));
        var events = new ArrayList<>(tenure.climb(running, climb, supervisor, dispute.isOpen(), now));
        if (rises && above != null) {
            boolean accepted = dispute.stage() instanceof Stage.Accepted;
            var cause = running.kind() == Clock.Kind.ACCEPT && !accepted ? Cause.NOT_ACCEPTED : Cause.OVERDUE;
            events.addAll(raised(cause, running.term().reason().words(), above));
        }
        return dispute.told(Dispute.SYSTEM, events);
    }

    private List<DisputeEvent> raised(Cause cause, String reason, Assignment above) {
        var escalated = tenure.escalated(above, cause, reason);
        dispute.start(above);
        return List.of(escalated, new Dispatched(above));
    }
}
