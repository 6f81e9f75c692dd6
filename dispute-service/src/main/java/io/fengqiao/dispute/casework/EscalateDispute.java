package io.fengqiao.dispute.casework;

import java.time.Instant;

/// A holder's wish that the level above takes the dispute. The reason is told on: no personal data in it.
public record EscalateDispute(String reason, Instant at) {}
