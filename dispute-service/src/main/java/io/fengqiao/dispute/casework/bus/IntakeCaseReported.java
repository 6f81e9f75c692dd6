package io.fengqiao.dispute.casework.bus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.facts.Facts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What this service reads of `intake.case-reported.v1`. The three facts may be missing: then a rule
/// says so (S58).
record IntakeCaseReported(
        String reference,
        @Nullable String kind,
        @Nullable Personal account,
        @Nullable String division,
        @Nullable Personal address,
        @JsonUnwrapped Facts facts,
        @Nullable List<ReportedParty> parties,
        @Nullable Referral referral,
        @Nullable Set<String> alsoIn,
        @Nullable Set<String> departments) {}
