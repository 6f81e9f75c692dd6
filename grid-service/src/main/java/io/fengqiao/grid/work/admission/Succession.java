package io.fengqiao.grid.work.admission;

import java.time.Instant;

/// The task's grid was redrawn, and it went along to a successor (S94).
///
/// @param change the change of the net it comes from
/// @param reason why this successor and not another
public record Succession(String from, String to, String change, String reason, Instant at) {}
