package io.fengqiao.assessment.facts;

/// What a dispute came to at one unit.
public enum Outcome {
    OPEN,
    SETTLED,
    HANDED_UP,
    FAILED,
    /// The dispute goes on in another one.
    MERGED,
    /// The dispute goes on in its parts.
    SPLIT
}
