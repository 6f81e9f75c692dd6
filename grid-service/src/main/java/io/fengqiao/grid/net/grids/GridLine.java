package io.fengqiao.grid.net.grids;

import io.fengqiao.grid.net.grids.Lineage.Retirement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grid as lists show it: without the lines it was ever drawn by, which are nearly all there is to read
/// of a grid.
///
/// @param since the day of its first drawing
public record GridLine(
        GridCode code,
        String name,
        GridKind kind,
        Ties ties,
        List<String> workers,
        Description description,
        LocalDate since,
        List<GridCode> predecessors,
        @Nullable Retirement retirement) {

    public static GridLine of(Grid grid) {
        var lineage = grid.lineage();
        return new GridLine(
                grid.code(),
                grid.name(),
                grid.kind(),
                grid.ties(),
                grid.workers(),
                grid.description(),
                lineage.drawings().getFirst().from(),
                lineage.predecessors(),
                lineage.retirement());
    }

    public List<GridCode> successors() {
        return retirement == null ? List.of() : retirement.successors();
    }
}
