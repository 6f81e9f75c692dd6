package io.fengqiao.grid.net.grids.bus;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridEvent;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Ties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Grids in the words of the wire: the directory holds each as it is now, whatever happened to it.
public final class GridWording {
    private GridWording() {}

    /// What is nullable is told where there is something to tell.
    record GridDescribed(
            String code,
            String name,
            String village,
            GridKind kind,
            List<String> workers,
            boolean retired,
            @Nullable String belongsTo,
            Ties.@Nullable Premises premises,
            Ties.@Nullable Purpose purpose,
            @Nullable List<String> predecessors,
            @Nullable List<String> successors,
            @Nullable LocalDate retiredOn) {}

    public static OutboundEvent of(Grid grid, GridEvent event) {
        return switch (event) {
            case GridEvent.GridOpened _,
                    GridEvent.WorkerJoined _,
                    GridEvent.WorkerLeft _,
                    GridEvent.GridDescribed _,
                    GridEvent.GridAdjusted _,
                    GridEvent.GridRetired _ -> described(grid);
        };
    }

    private static OutboundEvent described(Grid grid) {
        var code = grid.code().value();
        var ties = grid.ties();
        var end = grid.lineage().retirement();
        return new OutboundEvent(
                "directory",
                code,
                "directory.grid-described.v1",
                code,
                new GridDescribed(
                        code,
                        grid.name(),
                        grid.code().village(),
                        grid.kind(),
                        grid.workers(),
                        grid.isRetired(),
                        ties.belongsTo() == null ? null : ties.belongsTo().value(),
                        ties.premises(),
                        ties.purpose(),
                        values(grid.lineage().predecessors()),
                        values(grid.successors()),
                        end == null ? null : end.on()));
    }

    private static @Nullable List<String> values(List<GridCode> codes) {
        return codes.isEmpty() ? null : codes.stream().map(GridCode::value).toList();
    }
}
