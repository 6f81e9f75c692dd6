package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;

/// Asks the parties after a settlement (人民调解法 §31). What they say is not over is opened again, as long as the
/// limit for that lasts (S67); later it is a new dispute.
public final class RevisitingDisputes {
    private final Disputes disputes;
    private final Dispatching dispatching;

    public RevisitingDisputes(Disputes disputes, Dispatching dispatching) {
        this.disputes = disputes;
        this.dispatching = dispatching;
    }

    public Versioned<Dispute> revisit(String id, CommandContext mandate, Revisit revisit) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            if (revisit.satisfaction() == Revisit.Satisfaction.DISSATISFIED && revisit.reason() == null) {
                throw new ReasonMissing();
            }
            return dispute.revisit(revisit, dispatching.again(dispute, revisit.at()));
        });
    }
}
