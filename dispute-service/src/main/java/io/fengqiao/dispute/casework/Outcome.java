package io.fengqiao.dispute.casework;

/// How a dispute ended.
public enum Outcome {
    SETTLED,
    UNSETTLED
}
