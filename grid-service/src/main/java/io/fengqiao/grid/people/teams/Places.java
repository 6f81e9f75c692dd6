package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.divisions.UnitKind;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Grids;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where there may be a team, and who staffs it: the town and the district all posts of their grids; a
/// department its own line in any grid it sends people to (S110), the police the community police, and each
/// its own administrator.
@UseCase
final class Places {
    private static final String POLICE = "-police";

    private final Grids grids;
    private final Divisions divisions;
    private final Units units;

    Places(Grids grids, Divisions divisions, Units units) {
        this.grids = grids;
        this.divisions = divisions;
        this.units = units;
    }

    /// @throws Refusal when there is no such place, or the caller has no part in it
    Place staffedBy(Caller caller, String code, Post post) {
        var place = place(code);
        var unit = place instanceof Place.OfUnit ? Set.of(code) : Set.<String>of();
        var reach = new Visibility(divisions.areasOf(place.division()), unit, Set.of());
        if (caller.scope().covers(reach)) {
            return place;
        }
        boolean ownPeople = post == Post.LINE
                || (post == Post.COMMUNITY_POLICE && caller.unit().endsWith(POLICE));
        boolean sends = caller.is(Role.DEPARTMENT_OFFICER) && place instanceof Place.OfGrid && ownPeople;
        if (!sends) {
            throw notFound(code);
        }
        return place;
    }

    /// @throws Refusal when the grid is retired: its posts have ended with it (S94)
    void requireStanding(Place place) {
        if (place instanceof Place.OfGrid(var code)
                && grids.find(code, Scope.system())
                        .filter(stored -> stored.aggregate().isRetired())
                        .isPresent()) {
            throw new Refusal("grid-retired", Refusal.Kind.CONFLICT, "S94", code.value());
        }
    }

    private Place place(String code) {
        var grid = GridCode.parse(code);
        if (grid.isPresent()) {
            return grids.find(grid.get(), Scope.system())
                    .map(stored -> new Place.OfGrid(stored.aggregate().code()))
                    .orElseThrow(() -> notFound(code));
        }
        return administered().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(unit -> new Place.OfUnit(code, unit.division()))
                .orElseThrow(() -> notFound(code));
    }

    /// Those of them in scope, in a division if one is named.
    List<Unit> administeredIn(Scope scope, @Nullable String division) {
        return administered().stream()
                .filter(unit -> {
                    var areas = divisions.areasOf(unit.division());
                    return (division == null || areas.contains(division))
                            && scope.covers(new Visibility(areas, Set.of(unit.code()), Set.of()));
                })
                .toList();
    }

    /// Every town and every department has a grid administrator (S119).
    List<Unit> administered() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.level() == Level.TOWN)
                .toList();
    }

    private static Refusal notFound(String code) {
        return Refusal.notFound("grid or unit", code);
    }
}
