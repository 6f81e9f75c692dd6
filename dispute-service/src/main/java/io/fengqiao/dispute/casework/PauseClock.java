package io.fengqiao.dispute.casework;

import java.time.Instant;

/// Time is to stand still: on which listed ground, and which paper proves it.
public record PauseClock(String ground, String document, Instant at) {}
