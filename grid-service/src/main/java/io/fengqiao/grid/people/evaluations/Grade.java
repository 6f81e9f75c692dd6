package io.fengqiao.grid.people.evaluations;

/// The outcome of a year, best first.
enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    FAIL
}
