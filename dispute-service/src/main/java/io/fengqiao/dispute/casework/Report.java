package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.deadlines.Referral;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was reported, with all three facts of S58. The place is the dispute's
/// [territory][io.fengqiao.dispute.places.Territory].
///
/// @param reference the channel's own number for it
/// @param reportedBy the grid worker, where one reported it
/// @param referral how a court handed it over, where one did
public record Report(
        Channel channel,
        String reference,
        String kind,
        Personal account,
        @Nullable Personal address,
        Instant occurredAt,
        int peopleInvolved,
        @Nullable Long amountYuan,
        boolean violenceLikely,
        List<Party> parties,
        @Nullable String reportedBy,
        @Nullable Referral referral) {
    public Report {
        parties = List.copyOf(parties);
    }
}
