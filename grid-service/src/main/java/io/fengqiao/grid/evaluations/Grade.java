package io.fengqiao.grid.evaluations;

/// The outcome of a year, best first.
public enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    FAIL
}
