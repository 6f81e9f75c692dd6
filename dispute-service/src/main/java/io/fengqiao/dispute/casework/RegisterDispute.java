package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.deadlines.Referral;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report to be put on the books: what is missing in it, and what cannot be, is found out by
/// [RegisteringDisputes].
public record RegisterDispute(
        Channel channel,
        String reference,
        @Nullable String kind,
        @Nullable Personal account,
        @Nullable String division,
        @Nullable Personal address,
        Instant occurredAt,
        Instant reportedAt,
        int peopleInvolved,
        @Nullable BigDecimal amountYuan,
        boolean violenceLikely,
        List<Party> parties,
        @Nullable String reportedBy,
        @Nullable Referral referral) {
    public RegisterDispute {
        parties = List.copyOf(parties);
    }

    /// What no court handed over.
    public RegisterDispute(
            Channel channel,
            String reference,
            @Nullable String kind,
            @Nullable Personal account,
            @Nullable String division,
            @Nullable Personal address,
            Instant occurredAt,
            Instant reportedAt,
            int peopleInvolved,
            @Nullable BigDecimal amountYuan,
            boolean violenceLikely,
            List<Party> parties,
            @Nullable String reportedBy) {
        this(
                channel,
                reference,
                kind,
                account,
                division,
                address,
                occurredAt,
                reportedAt,
                peopleInvolved,
                amountYuan,
                violenceLikely,
                parties,
                reportedBy,
                null);
    }

    /// The same report is the same dispute, however often it comes.
    public static String idOf(Channel channel, String reference) {
        return DerivedId.of("D", channel.code(), reference);
    }
}
