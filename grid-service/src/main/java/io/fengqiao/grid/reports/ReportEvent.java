package io.fengqiao.grid.reports;

/// What the grids tell the other services. The wire has its own words: see `bus`.
public sealed interface ReportEvent {
    /// S99: for the dispute ledger.
    record DisputeReported(Content.Dispute content) implements ReportEvent {}

    /// One of the nine other items.
    record MatterReported(Content.Matter content) implements ReportEvent {}
}
