package io.fengqiao.grid.net.grids.http;

import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.Ties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grid as anybody in scope sees it; its boundary is a resource of its own.
record GridView(
        String code,
        String name,
        String village,
        GridKind kind,
        List<String> workers,
        @Nullable String belongsTo,
        Ties.@Nullable Premises premises,
        Ties.@Nullable Purpose purpose,
        Description description,
        LocalDate since,
        @Nullable LocalDate retiredOn,
        List<String> predecessors,
        List<String> successors) {

    static GridView of(GridLine grid) {
        var ties = grid.ties();
        var end = grid.retirement();
        return new GridView(
                grid.code().value(),
                grid.name(),
                grid.code().village(),
                grid.kind(),
                grid.workers(),
                ties.belongsTo() == null ? null : ties.belongsTo().value(),
                ties.premises(),
                ties.purpose(),
                grid.description(),
                grid.since(),
                end == null ? null : end.on(),
                values(grid.predecessors()),
                values(grid.successors()));
    }

    private static List<String> values(List<GridCode> codes) {
        return codes.stream().map(GridCode::value).toList();
    }
}
