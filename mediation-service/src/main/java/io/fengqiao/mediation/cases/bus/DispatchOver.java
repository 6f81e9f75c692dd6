package io.fengqiao.mediation.cases.bus;

import io.fengqiao.mediation.cases.CaseId;
import java.time.Instant;

/// What `dispute.escalated.v1`, `dispute.passed-on.v1`, `dispute.settled.v1`, `dispute.failed.v1` and
/// `dispute.merged.v1` have in common: that dispatch is over.
record DispatchOver(String dispute, int dispatch, Instant at) {
    CaseId caseId() {
        return WireCaseId.of(dispute, dispatch);
    }

    String target() {
        return caseId().value();
    }
}
