package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The grids.
public interface Grids {
    Versioned<Grid> open(GridCode code, CommandContext mandate, Supplier<Decision<Grid, GridEvent>> birth);

    Versioned<Grid> change(GridCode code, CommandContext mandate, Function<Grid, Decision<Grid, GridEvent>> move);

    /// What the service does by itself with a grid; a grid that is not there is left alone.
    void perform(GridCode code, Function<Grid, Decision<Grid, GridEvent>> move);

    Optional<Versioned<Grid>> find(GridCode code, Scope scope);

    /// Opens those that are not there, all at once, and answers how many those were.
    int openMissing(List<Grid> grids);

    /// What an approved change does to grids that are there, all at once; answers how many were written.
    ///
    /// @throws io.fengqiao.chassis.kernel.Refusal the first that a move threw; the others may be written
    int moveAll(List<GridCode> codes, Function<Grid, Decision<Grid, GridEvent>> move);
}
