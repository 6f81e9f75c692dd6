package io.fengqiao.mediation.cases.bus;

import io.fengqiao.mediation.cases.Party;
import java.util.List;

/// What is read of `dispute.took-in.v1`: who came with a dispute that goes on in this one.
record DisputeTookIn(String dispute, int dispatch, List<Party> parties) {
    String target() {
        return WireCaseId.of(dispute, dispatch).value();
    }
}
