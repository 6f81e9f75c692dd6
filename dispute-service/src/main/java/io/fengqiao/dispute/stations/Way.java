package io.fengqiao.dispute.stations;

/// Which way a dispute goes.
public enum Way {
    /// From us to the other body; it answers.
    OUT,
    /// From the other body to us; we answer.
    IN
}
