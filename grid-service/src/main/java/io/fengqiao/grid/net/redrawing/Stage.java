package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;
import java.util.List;

/// How far a change request has come.
sealed interface Stage {
    /// Waits for one or both offices.
    record Proposed() implements Stage {}

    /// Both offices approved; waits for its day.
    ///
    /// @param effectiveAt the start of that day in Shanghai
    record Approved(Instant effectiveAt) implements Stage {}

    /// Its day has come, its codes are taken, and grids are being redrawn; there is no way back.
    ///
    /// @param codes of the grids after, in the plan's order
    record UnderWay(Instant effectiveAt, List<GridCode> codes) implements Stage {}

    record Effective(Instant effectiveAt, List<GridCode> codes) implements Stage {}

    record Refused(Office office, String reason, String by, Instant at) implements Stage {}

    record Withdrawn(String reason, String by, Instant at) implements Stage {}

    /// It was approved, but on its day it could not be done any more.
    ///
    /// @param why the problem's slug
    record Lapsed(String why, Instant at) implements Stage {}

    /// The word for callers and filters.
    enum Status {
        PROPOSED,
        APPROVED,
        UNDER_WAY,
        EFFECTIVE,
        REFUSED,
        WITHDRAWN,
        LAPSED
    }

    default Status status() {
        return switch (this) {
            case Proposed _ -> Status.PROPOSED;
            case Approved _ -> Status.APPROVED;
            case UnderWay _ -> Status.UNDER_WAY;
            case Effective _ -> Status.EFFECTIVE;
            case Refused _ -> Status.REFUSED;
            case Withdrawn _ -> Status.WITHDRAWN;
            case Lapsed _ -> Status.LAPSED;
        };
    }
}
