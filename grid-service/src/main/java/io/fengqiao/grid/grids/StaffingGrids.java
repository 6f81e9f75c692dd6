package io.fengqiao.grid.grids;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;
import java.util.List;

/// Gives grids their workers (S109).
public final class StaffingGrids {
    private final Grids grids;

    public StaffingGrids(Grids grids) {
        this.grids = grids;
    }

    public Stored<Grid> join(GridCode code, String person, Mandate mandate) {
        return grids.change(code, mandate, grid -> Decision.changed(grid, List.of(grid.join(person))));
    }
}
