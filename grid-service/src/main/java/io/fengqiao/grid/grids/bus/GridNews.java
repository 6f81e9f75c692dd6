package io.fengqiao.grid.grids.bus;

import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.grid.grids.Grid;
import io.fengqiao.grid.grids.GridEvent;
import io.fengqiao.grid.grids.GridKind;
import java.util.List;

/// Grids in the words of the wire: the directory holds each as it is now, whatever happened to it.
public final class GridNews {
    private GridNews() {}

    /// No grid is retired yet: that takes an approved change (S94), which this version does not have.
    record GridDescribed(
            String code, String name, String village, GridKind kind, List<String> workers, boolean retired) {}

    public static News of(Grid grid, GridEvent event) {
        return switch (event) {
            case GridEvent.GridOpened _, GridEvent.WorkerJoined _, GridEvent.WorkerLeft _ -> described(grid);
        };
    }

    private static News described(Grid grid) {
        var code = grid.code().value();
        return new News(
                "directory",
                code,
                "directory.grid-described.v1",
                code,
                new GridDescribed(code, grid.name(), grid.code().village(), grid.kind(), grid.workers(), false));
    }
}
