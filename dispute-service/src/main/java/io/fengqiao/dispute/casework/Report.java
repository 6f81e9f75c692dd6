package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.routing.Reach;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was reported, with all three facts of S58. The place is the dispute's
/// [territory][io.fengqiao.dispute.places.Territory].
///
/// @param reference the channel's own number for it
/// @param reportedBy the grid worker, where one reported it
/// @param referral how a court handed it over, where one did
/// @param reach what it touches beside its place and the department of its matter (S14)
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
        @Nullable Referral referral,
        Reach reach) {
    public Report {
        parties = List.copyOf(parties);
    }

    /// What touches no other place and no other department.
    public Report(
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
        this(
                channel,
                reference,
                kind,
                account,
                address,
                occurredAt,
                peopleInvolved,
                amountYuan,
                violenceLikely,
                parties,
                reportedBy,
                referral,
                Reach.NONE);
    }
}
