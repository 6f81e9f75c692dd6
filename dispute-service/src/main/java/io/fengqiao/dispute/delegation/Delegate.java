package io.fengqiao.dispute.delegation;

import java.time.Instant;

/// Hands the caller's worklist to a deputy.
public record Delegate(String deputy, Instant from, Instant until, String reason) {}
