package io.fengqiao.dispute.warnings;

import java.time.Instant;

/// An addressee says that the warning has reached it.
public record Receipt(String unit, String by, Instant at) {}
