package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.facts.Facts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report to be put on the books: what is missing in it, and what cannot be, is found
/// out by [RegisteringDisputes].
public record RegisterDispute(
        Origin origin,
        @Nullable String kind,
        @Nullable Personal account,
        Facts facts,
        ReportedPlace place,
        List<Party> parties,
        Instant reportedAt) {
    public RegisterDispute {
        parties = List.copyOf(parties);
    }
}
