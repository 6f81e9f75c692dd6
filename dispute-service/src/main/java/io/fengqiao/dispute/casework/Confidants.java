package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Versioned;

/// Who may know what is confidential about a dispute (P11): the officers of the platform that holds it, or of
/// one above it, and the mediator who mediates it.
public final class Confidants {
    private final Disputes disputes;

    public Confidants(Disputes disputes) {
        this.disputes = disputes;
    }

    /// The dispute, for one of them.
    ///
    /// @throws NotTheHolder when the caller sees the dispute and is none of them
    public Versioned<Dispute> admit(String id, Caller caller) {
        var found = disputes.get(id, caller.scope());
        boolean mediates = caller.is(Role.MEDIATOR)
                && caller.subject().equals(found.aggregate().snapshot().mediator());
        if (!mediates) {
            Holder.require(caller, found.aggregate());
        }
        return found;
    }
}
