package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives grids their workers (S109), and takes them away.
@UseCase
public final class StaffingGrids {
    private final Grids grids;

    public StaffingGrids(Grids grids) {
        this.grids = grids;
    }

    public Versioned<Grid> join(GridCode code, String person, CommandContext mandate) {
        return grids.change(code, mandate, grid -> Decision.changed(grid, List.of(grid.join(person))));
    }

    public Versioned<Grid> leave(GridCode code, String person, CommandContext mandate) {
        return grids.change(code, mandate, grid -> Decision.changed(grid, List.of(grid.leave(person))));
    }

    /// What a team's appointments ask of its grid. Who is there already stays, who has gone already is not
    /// missed: it may be asked any number of times.
    public void follow(GridCode code, Set<String> joining, Set<String> leaving) {
        grids.perform(code, grid -> {
            if (grid.isRetired()) {
                return Decision.ignored("nobody works in a retired grid");
            }
            var told = new ArrayList<GridEvent>();
            leaving.stream().filter(grid::worksHere).sorted().forEach(person -> told.add(grid.leave(person)));
            joining.stream()
                    .filter(person -> !grid.worksHere(person))
                    .sorted()
                    .forEach(person -> told.add(grid.join(person)));
            return told.isEmpty() ? Decision.ignored("as appointed") : Decision.changed(grid, told);
        });
    }
}
