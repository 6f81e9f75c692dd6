package io.fengqiao.grid.work.handling;

/// The way by which a matter came to the unit that has it. The middle four are the four ways of S121.
public enum Way {
    /// The rule book sent it there when it was reported.
    FIRST,
    /// A peer's line: to a unit of the same level.
    DIVERTED,
    /// Several departments' line: to the district's centre, which coordinates them.
    COORDINATED,
    /// The line of who is below: to a platform further down.
    HANDED_DOWN,
    /// More than can be done here: one level up.
    REPORTED_UP,
    /// Its grid was redrawn, and another village's platform has the place now (S94).
    REDRAWN
}
