package io.fengqiao.mediation.cases.bus;

import io.fengqiao.mediation.cases.CaseId;
import java.time.Instant;

/// What is read of `dispute.split.v1`: with `ends`, that dispatch is over; the parts are
/// dispatched for themselves.
record DisputeSplit(String dispute, int dispatch, boolean ends, Instant at) {
    CaseId caseId() {
        return WireCaseId.of(dispute, dispatch);
    }

    String target() {
        return caseId().value();
    }
}
