package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;

/// Asks the parties after a settlement (人民调解法 §31). What they say is not over is opened again, as long as the limit
/// for that lasts (S67); later it is a new dispute.
public final class RevisitingDisputes {
    private final Disputes disputes;
    private final Dispatching dispatching;

    public RevisitingDisputes(Disputes disputes, Dispatching dispatching) {
        this.disputes = disputes;
        this.dispatching = dispatching;
    }

    public Stored<Dispute> revisit(String id, Mandate mandate, Revisit revisit) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            if (revisit.satisfaction() == Revisit.Satisfaction.DISSATISFIED && revisit.reason() == null) {
                throw new ReasonMissing();
            }
            return dispute.revisit(revisit, dispatching.again(dispute, revisit.at()));
        });
    }
}
