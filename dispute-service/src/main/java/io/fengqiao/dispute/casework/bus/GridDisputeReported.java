package io.fengqiao.dispute.casework.bus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.facts.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What this service reads of `grid.dispute-reported.v1`. The three facts may be missing: then a rule
/// says so (S58).
record GridDisputeReported(
        String report,
        @Nullable String village,
        @Nullable String kind,
        @Nullable Personal account,
        @Nullable Personal address,
        Instant reportedAt,
        String reportedBy,
        @JsonUnwrapped Facts facts,
        @Nullable List<ReportedParty> parties,
        @Nullable Set<String> alsoIn,
        @Nullable Set<String> departments) {}
