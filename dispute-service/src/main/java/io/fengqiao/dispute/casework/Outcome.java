package io.fengqiao.dispute.casework;

/// How a dispute ended.
public enum Outcome {
    SETTLED,
    UNSETTLED,
    /// It goes on in another dispute about the same matter.
    MERGED,
    /// It goes on in its parts.
    SPLIT
}
