package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Lineage;
import io.fengqiao.grid.net.grids.Lineage.Retirement;
import io.fengqiao.grid.net.grids.Ties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grid as plain values. What is nullable was not there in the first version: such grids were always
/// as they are.
record GridState(
        String code,
        String village,
        String name,
        GridKind kind,
        List<String> workers,
        @Nullable String belongsTo,
        Ties.@Nullable Premises premises,
        Ties.@Nullable Purpose purpose,
        @Nullable List<String> predecessors,
        @Nullable List<Drawing> drawings,
        @Nullable End end,
        @Nullable Instant drawnAt,
        @Nullable Description description) {

    record End(LocalDate on, String by, List<String> successors) {
        Retirement retirement() {
            return new Retirement(on, by, codes(successors));
        }
    }

    static GridState of(Grid grid) {
        var ties = grid.ties();
        var lineage = grid.lineage();
        var end = lineage.retirement();
        return new GridState(
                grid.code().value(),
                grid.code().village(),
                grid.name(),
                grid.kind(),
                grid.workers(),
                ties.belongsTo() == null ? null : ties.belongsTo().value(),
                ties.premises(),
                ties.purpose(),
                values(lineage.predecessors()),
                lineage.drawings(),
                end == null ? null : new End(end.on(), end.by(), values(end.successors())),
                lineage.drawnAt(),
                grid.description());
    }

    Grid grid() {
        return new Grid(
                new GridCode(code),
                kind,
                new Ties(belongsTo == null ? null : new GridCode(belongsTo), premises, purpose),
                new Lineage(
                        codes(predecessors),
                        drawings == null ? List.of(Drawing.ever(name)) : drawings,
                        end == null ? null : end.retirement(),
                        drawnAt == null ? Instant.EPOCH : drawnAt),
                workers,
                description == null ? Description.NONE : description);
    }

    private static List<String> values(List<GridCode> codes) {
        return codes.stream().map(GridCode::value).toList();
    }

    static List<GridCode> codes(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().map(GridCode::new).toList();
    }
}
