package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report says of its matter, as far as the worker knows it. It is the same value from the telephone
/// to the document and the event; there it stands flat among the rest.
///
/// @param witnesses how many saw it, where the worker knows
/// @param peopleInvolved how many; of a dispute alone, like `amountYuan`
public record Facts(
        @Nullable Personal account,
        @Nullable Personal address,
        Instant occurredAt,
        @Nullable Integer peopleInvolved,
        @Nullable Integer witnesses,
        @Nullable Long amountYuan,
        boolean violenceLikely,
        List<Party> parties) {
    public Facts {
        parties = List.copyOf(parties);
    }

    /// Whether there is something of which only a dispute has any.
    boolean areOfADispute() {
        return peopleInvolved != null || amountYuan != null;
    }

    /// Where nobody counted, the parties are those involved.
    Facts counted() {
        return peopleInvolved != null
                ? this
                : new Facts(
                        account, address, occurredAt, parties.size(), witnesses, amountYuan, violenceLikely, parties);
    }
}
