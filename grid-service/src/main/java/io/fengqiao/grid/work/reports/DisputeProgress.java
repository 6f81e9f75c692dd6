package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.work.reports.Stage.Outcome;
import java.time.Instant;

/// What the dispute ledger tells of a dispute that a grid reported.
public sealed interface DisputeProgress {
    record Registered(Instant at) implements DisputeProgress {}

    record Dispatched(String level, String unit, Instant dueAt, Instant at) implements DisputeProgress {}

    record Settled(Instant at) implements DisputeProgress {}

    record Failed(Instant at) implements DisputeProgress {}

    record Closed(Outcome outcome, Instant at) implements DisputeProgress {}
}
