package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.deadlines.Referral;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        @Nullable Referral referral,
        Set<String> alsoIn,
        Set<String> departments) {
    public RegisterDispute {
        parties = List.copyOf(parties);
        alsoIn = Set.copyOf(alsoIn);
        departments = Set.copyOf(departments);
    }

    /// What touches no other place and no other department.
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
            @Nullable String reportedBy,
            @Nullable Referral referral) {
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
                referral,
                Set.of(),
                Set.of());
    }

    /// The same, which also lies in these divisions and concerns these departments (S14), as far as any are named.
    public RegisterDispute alsoReaching(@Nullable Set<String> divisions, @Nullable Set<String> units) {
        return new RegisterDispute(
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
                referral,
                divisions == null ? Set.of() : divisions,
                units == null ? Set.of() : units);
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
