package io.fengqiao.dispute.casework;

import java.time.Instant;

/// A holder's finding that another dispute is the same one. The reason is told on: no personal data in it.
public record MergeDispute(DisputeId into, String reason, Instant at) {}
