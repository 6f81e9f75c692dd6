package io.fengqiao.grid.net.resettling;

import io.fengqiao.grid.net.grids.GridCode;
import org.jspecify.annotations.Nullable;

/// The next portion to look at: those of one part that lie in one grid, in their order.
///
/// @param behind the last portion ended here; null: from the beginning
public record Leg(Part part, GridCode grid, @Nullable String behind) {}
