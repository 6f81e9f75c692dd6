package io.fengqiao.grid.registers.entries;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Grids;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How far a caller reaches into the registers: a worker into the grids it works in (S109), an officer into
/// its village, town or district (P1). A department's line reaches into none of them.
@UseCase
public final class Reach {
    private final Grids grids;
    private final Workplaces workplaces;
    private final Divisions divisions;

    public Reach(Grids grids, Workplaces workplaces, Divisions divisions) {
        this.grids = grids;
        this.workplaces = workplaces;
        this.divisions = divisions;
    }

    public Scope of(Caller caller) {
        var areas = new HashSet<>(caller.scope().areas());
        if (caller.is(Role.GRID_WORKER)) {
            workplaces.of(caller.subject()).forEach(grid -> areas.add(grid.value()));
        }
        return new Scope(areas, Set.of(), Set.of(), false);
    }

    /// The grid, if it stands and somebody with this scope may register there.
    public Optional<Place> place(String grid, Scope scope) {
        return known(grid, scope).filter(one -> !one.isRetired()).map(one -> placeOf(one.code()));
    }

    /// @throws Refusal when the caller has nothing to do with that grid, or there is none: it is not
    /// told which; when
    ///     it is retired (S94): its successors have all that was in it
    public Place placeFor(Caller caller, String grid) {
        var found = known(grid, of(caller))
                .orElseThrow(() -> caller.is(Role.GRID_WORKER)
                        ? new Refusal("not-your-grid", Refusal.Kind.FORBIDDEN, "S109", grid)
                        : Refusal.notFound("grid", grid));
        if (found.isRetired()) {
            throw new Refusal("grid-retired", Refusal.Kind.CONFLICT, "S94", grid);
        }
        return placeOf(found.code());
    }

    private Optional<Grid> known(String grid, Scope scope) {
        return GridCode.parse(grid)
                .flatMap(code -> grids.find(code, Scope.system()))
                .map(Versioned::aggregate)
                .filter(one -> scope.covers(placeOf(one.code()).visibility()));
    }

    public Place placeOf(GridCode grid) {
        return new Place(grid, divisions.areasOf(grid.village()));
    }
}
