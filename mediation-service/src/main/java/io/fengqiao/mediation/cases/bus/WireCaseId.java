package io.fengqiao.mediation.cases.bus;

import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.mediation.cases.CaseId;

/// Makes a case id of what an event says, which may be nonsense.
final class WireCaseId {
    private static final int LONGEST = 64;

    private WireCaseId() {}

    static CaseId of(String dispute, int dispatch) {
        if (dispute.isBlank() || dispute.length() > LONGEST || dispatch < 1) {
            throw new Malformed(
                    "field-malformed",
                    "dispute or dispatch is not of its form (expected: an id, and a number from 1 up)");
        }
        return new CaseId(dispute, dispatch);
    }
}
