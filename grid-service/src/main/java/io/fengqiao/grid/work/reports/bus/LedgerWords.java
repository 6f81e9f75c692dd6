package io.fengqiao.grid.work.reports.bus;

import io.fengqiao.grid.work.reports.Stage.Outcome;
import java.time.Instant;

/// What is read of `dispute.events`: only the fields that are of use here.
final class LedgerWords {
    private LedgerWords() {}

    record DisputeRegistered(String dispute, Instant registeredAt) {}

    record DisputeDispatched(String dispute, String level, String unit, Instant dueAt, Instant at) {}

    record DisputeSettled(String dispute, Instant at) {}

    record DisputeFailed(String dispute, Instant at) {}

    record DisputeMerged(String dispute, Instant at) {}

    record DisputeSplit(String dispute, boolean ends, Instant at) {}

    record DisputeClosed(String dispute, Outcome outcome, Instant at) {}
}
