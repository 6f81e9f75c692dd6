package io.fengqiao.dispute.distribution;

import java.time.LocalDate;

/// How many disputes were registered on a day in a division, of a kind, by the platform that holds them
/// and their grade.
public record Slice(LocalDate day, String division, String kind, String level, String grade, long count) {}
