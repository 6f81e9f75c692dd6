package io.fengqiao.grid.people.evaluations;

/// What follows from a year (S114): 留用和退出机制.
enum Verdict {
    KEEP,
    EXIT
}
