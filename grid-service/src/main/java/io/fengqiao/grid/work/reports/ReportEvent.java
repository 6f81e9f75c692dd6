package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.work.handling.HandlingEvent;
import io.fengqiao.grid.work.handling.Reason;

/// What the grids tell the other services. The wire has its own words: see `bus`.
public sealed interface ReportEvent {
    /// S99: for the dispute ledger.
    record DisputeReported(Content.Dispute content) implements ReportEvent {}

    /// One of the nine other items.
    record MatterReported(Content.Matter content) implements ReportEvent {}

    /// Domestic or sexual violence, another crime, or a psychological crisis: the police hear of it at
    /// once (S97, S100).
    record PoliceAlerted(String unit, Reason reason) implements ReportEvent {}

    /// The matter is handled, step by step (S121, S122).
    record Handled(HandlingEvent step) implements ReportEvent {}
}
