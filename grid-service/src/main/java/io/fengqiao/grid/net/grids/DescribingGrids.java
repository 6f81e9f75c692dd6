package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;

/// Records what is known of a grid: five elements (S82), origins (S83), factors (S84), village group
/// (S85), party (S88).
/// Keeps S84, S88.
@UseCase
public final class DescribingGrids {
    private final Grids grids;

    public DescribingGrids(Grids grids) {
        this.grids = grids;
    }

    public Versioned<Grid> describe(GridCode code, Description description, CommandContext mandate) {
        return grids.change(code, mandate, grid -> Decision.changed(grid, List.of(grid.describe(description))));
    }
}
