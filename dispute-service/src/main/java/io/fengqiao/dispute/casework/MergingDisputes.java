package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Versioned;

/// Merges a dispute into an earlier one about the same matter (S70), in two writes that no transaction binds:
/// that of the one that goes is the decision; the survivor takes it in when it hears of it, once, however
/// often it hears.
///
/// The younger goes into the older: no merger buys time, and two that are merged into each other at one
/// moment cannot both go. Not guaranteed: that the survivor is still open when the one that goes is written;
/// it takes it in anyway.
public final class MergingDisputes {
    private final Disputes disputes;

    public MergingDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    public Versioned<Dispute> merge(String id, CommandContext mandate, MergeDispute command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            if (command.into().value().equals(id)) {
                throw MergeRefused.intoItself();
            }
            var survivor = disputes.get(command.into().value(), mandate.caller().scope())
                    .aggregate();
            if (!survivor.isOpen()) {
                throw MergeRefused.ended(survivor.stage().name());
            }
            if (!isOlder(survivor.snapshot(), dispute.snapshot())) {
                throw MergeRefused.younger();
            }
            return dispute.merge(command, mandate.caller().subject());
        });
    }

    public Decision<Dispute, DisputeEvent> takeIn(Dispute survivor, RelatedDisputes.Joined joined) {
        var told = survivor.takeIn(joined);
        return told.isEmpty() ? Decision.ignored("taken in already") : Decision.changed(survivor, told);
    }

    private static boolean isOlder(Snapshot one, Snapshot other) {
        int order = one.registeredAt().compareTo(other.registeredAt());
        return order < 0 || (order == 0 && one.id().compareTo(other.id()) < 0);
    }
}
