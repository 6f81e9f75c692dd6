package io.fengqiao.dispute.deadlines;

/// Why time may stand still, and at most how long: nothing else stops a clock.
///
/// @param words may name `{limit}` and `{due}`
public record Ground(String code, String id, String source, Limit longest, String words) {}
