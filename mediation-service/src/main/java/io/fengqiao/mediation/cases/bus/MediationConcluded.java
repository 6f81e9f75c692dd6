package io.fengqiao.mediation.cases.bus;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.mediation.cases.ConcludeElsewhere;
import java.time.Instant;

/// `intake.mediation-concluded.v1`: another platform tells its result (S40).
record MediationConcluded(
        String dispute, int dispatch, ConcludeElsewhere.Result result, Instant concludedAt, Personal summary) {
    String target() {
        return WireCaseId.of(dispute, dispatch).value();
    }
}
