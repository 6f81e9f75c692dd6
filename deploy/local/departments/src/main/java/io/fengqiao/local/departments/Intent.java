package io.fengqiao.local.departments;

/// What a report is meant to be; all but the first go wrong on purpose.
public enum Intent {
    GOOD,
    /// Told two or three times: with the same event id or idempotency key, or as a new event of
    /// the same reference.
    DUPLICATE,
    /// Happened long ago, and told long after.
    LATE,
    MALFORMED,
    /// Of another district, of a village that is not there, or of a grid that is not the worker's.
    OUT_OF_AREA
}
