package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.routing.Way;

/// What officers do with a dispute they hold, or that a platform below them holds.
public final class HandlingDisputes {
    private final Disputes disputes;
    private final Dispatching dispatching;

    public HandlingDisputes(Disputes disputes, Dispatching dispatching) {
        this.disputes = disputes;
        this.dispatching = dispatching;
    }

    /// Who is above takes it up; who holds it asks the level above to (需要由上级协调, S121), and keeps
    /// it until then.
    public Versioned<Dispute> escalate(String id, CommandContext mandate, EscalateDispute command) {
        return disputes.change(id, mandate, dispute -> {
            var caller = mandate.caller();
            Holder.require(caller, dispute);
            dispute.requireOpen("escalate");
            var above = dispatching.above(dispute, command.at());
            if (above == null) {
                throw new TopReached();
            }
            return Holder.isAbove(caller, dispute)
                    ? dispute.escalate(Cause.REQUESTED, command.reason(), caller.subject(), above)
                    : dispute.offer(new Offer(
                            Way.ESCALATED, above.route().target(), command.reason(), caller.subject(), command.at()));
        });
    }

    /// Our own disputes are fed back to the parties by who holds them (S67).
    public Versioned<Dispute> feedBack(String id, CommandContext mandate, GiveFeedback command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            return dispute.feedBack(new Feedback(
                    Feedback.To.PARTIES, command.how(), mandate.caller().subject(), command.at(), command.note()));
        });
    }

    /// The dispute, for one who may see the persons in clear (P5, P11).
    public Versioned<Dispute> disclose(String id, Caller caller) {
        var found = disputes.get(id, caller.scope());
        Holder.require(caller, found.aggregate());
        return found;
    }
}
