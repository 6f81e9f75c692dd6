package io.fengqiao.assessment.facts;

/// Why a unit handed a dispute up (S121).
public enum Cause {
    OVERDUE,
    NOT_ACCEPTED,
    MEDIATION_FAILED,
    REQUESTED
}
