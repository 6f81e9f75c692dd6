package io.fengqiao.grid.people.evaluations;

/// The outcome of a year, best first.
public enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    FAIL
}
