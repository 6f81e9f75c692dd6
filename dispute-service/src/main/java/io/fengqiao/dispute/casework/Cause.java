package io.fengqiao.dispute.casework;

/// Why a dispute went up a level.
public enum Cause {
    /// Time ran out (S63).
    OVERDUE,
    /// Nobody accepted it in time.
    NOT_ACCEPTED,
    MEDIATION_FAILED,
    /// Its holder asked for it, with a reason (S121).
    REQUESTED
}
