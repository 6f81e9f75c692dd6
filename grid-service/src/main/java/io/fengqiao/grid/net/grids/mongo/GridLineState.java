package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.Ties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What lists read of a [GridState].
record GridLineState(
        String code,
        String name,
        GridKind kind,
        List<String> workers,
        @Nullable String belongsTo,
        Ties.@Nullable Premises premises,
        Ties.@Nullable Purpose purpose,
        @Nullable List<String> predecessors,
        @Nullable List<Since> drawings,
        GridState.@Nullable End end,
        @Nullable Description description) {
    static final List<String> FIELDS = List.of(
            "state.code",
            "state.name",
            "state.kind",
            "state.workers",
            "state.belongsTo",
            "state.premises",
            "state.purpose",
            "state.predecessors",
            "state.drawings.from",
            "state.end",
            "state.description");

    record Since(LocalDate from) {}

    GridLine line() {
        return new GridLine(
                new GridCode(code),
                name,
                kind,
                new Ties(belongsTo == null ? null : new GridCode(belongsTo), premises, purpose),
                workers,
                description == null ? Description.NONE : description,
                drawings == null ? Drawing.EVER : drawings.getFirst().from(),
                GridState.codes(predecessors),
                end == null ? null : end.retirement());
    }
}
