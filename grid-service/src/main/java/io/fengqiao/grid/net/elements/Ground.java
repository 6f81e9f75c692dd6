package io.fengqiao.grid.net.elements;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.grids.GridCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where is counted: a grid, or a division with all its grids. Who may look at it has been decided before.
///
/// @param division the village, where it is a grid
public record Ground(String division, @Nullable GridCode grid) {
    public static Ground of(GridCode grid) {
        return new Ground(grid.village(), grid);
    }

    /// All that lies in the division, and nothing else.
    public Scope within() {
        return new Scope(Set.of(division), Set.of(), Set.of(), false);
    }
}
