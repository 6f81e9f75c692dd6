package io.fengqiao.grid.work.handling;

import java.time.Instant;

/// A time limit applied: when it ends, and why then. `provisional` when it was counted over a year whose
/// holidays are not published yet.
record Term(Instant dueAt, boolean provisional, Reason reason) {}
