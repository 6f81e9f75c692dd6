package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.rules.Limit;

/// Why time may stand still, and at most how long: nothing else stops a clock.
///
/// @param words may name `{limit}` and `{due}`
public record Ground(String code, String id, String source, Limit longest, String words) {}
