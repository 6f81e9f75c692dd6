package io.fengqiao.grid.net.grids;

import java.time.LocalDate;
import java.util.List;

/// Who else has drawn over the same land.
public interface Neighbours {
    /// @param share of the smaller one's area
    record Overlap(GridCode with, double share) {}

    /// The grids of the same [GridKind.Layer] that lie over `boundary` on that day by more than `tolerance`.
    List<Overlap> over(Boundary boundary, GridKind.Layer layer, LocalDate day, double tolerance);
}
