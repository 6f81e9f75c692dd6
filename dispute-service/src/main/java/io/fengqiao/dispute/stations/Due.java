package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.rules.Reason;
import java.time.Instant;

/// Until when, and why then.
public record Due(Instant at, Reason reason) {}
