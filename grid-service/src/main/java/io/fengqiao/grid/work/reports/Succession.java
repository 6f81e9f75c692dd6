package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;

/// The report's grid was redrawn, and it went along to a successor (S94).
///
/// @param change the change of the net it comes from
/// @param reason why this successor and not another
public record Succession(GridCode from, GridCode to, String change, String reason, Instant at) {}
