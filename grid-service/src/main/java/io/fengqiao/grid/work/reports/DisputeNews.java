package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.work.reports.Stage.Outcome;
import java.time.Instant;

/// What the dispute ledger tells of a dispute that a grid reported.
public sealed interface DisputeNews {
    record Registered(Instant at) implements DisputeNews {}

    record Dispatched(String level, String unit, Instant dueAt, Instant at) implements DisputeNews {}

    record Settled(Instant at) implements DisputeNews {}

    record Failed(Instant at) implements DisputeNews {}

    record Closed(Outcome outcome, Instant at) implements DisputeNews {}
}
