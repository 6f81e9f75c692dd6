package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.rules.Reason;

/// How grave a dispute is, how many it concerns, and why it was graded so (S57).
public record Grading(Grade grade, Scale scale, Reason reason) {}
