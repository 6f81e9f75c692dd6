package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;

/// What officers do with a dispute they hold, or that a platform below them holds.
public final class HandlingDisputes {
    private final Disputes disputes;
    private final Dispatching dispatching;

    public HandlingDisputes(Disputes disputes, Dispatching dispatching) {
        this.disputes = disputes;
        this.dispatching = dispatching;
    }

    /// By request of who holds it (需要由上级协调, S121).
    public Stored<Dispute> escalate(String id, Mandate mandate, EscalateDispute command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            if (!dispute.isOpen()) {
                throw new MoveRefused("escalate", dispute.stage());
            }
            var above = dispatching.above(dispute, command.at());
            if (above == null) {
                throw new TopReached();
            }
            return dispute.escalate(
                    Cause.REQUESTED, command.reason(), mandate.caller().subject(), above);
        });
    }

    /// Our own disputes are fed back to the parties by who holds them (S67).
    public Stored<Dispute> feedBack(String id, Mandate mandate, GiveFeedback command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            return dispute.feedBack(new Feedback(
                    Feedback.To.PARTIES, command.how(), mandate.caller().subject(), command.at(), command.note()));
        });
    }

    /// The dispute, for one who may see the persons in clear (P5, P11).
    public Stored<Dispute> disclose(String id, Caller caller) {
        var found = disputes.get(id, caller.scope());
        Holder.require(caller, found.aggregate());
        return found;
    }
}
