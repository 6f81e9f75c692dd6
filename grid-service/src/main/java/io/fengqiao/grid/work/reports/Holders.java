package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.work.handling.Assignment;
import io.fengqiao.grid.work.handling.Handling;
import java.util.Set;

/// Who may act on a matter: whoever received it is responsible (接报情况有人负责, S120) - the unit that has it, or a
/// platform above it. The district's centre stands above every department.
@UseCase
final class Holders {
    private static final Set<Role> OFFICERS =
            Set.of(Role.VILLAGE_OFFICER, Role.TOWN_OFFICER, Role.DISTRICT_OFFICER, Role.DEPARTMENT_OFFICER);

    private final Divisions divisions;
    private final Units units;

    Holders(Divisions divisions, Units units) {
        this.divisions = divisions;
        this.units = units;
    }

    /// @throws Refusal when it is another unit's
    void require(Caller caller, Report report) {
        var unit = report.course() instanceof Course.Here(Handling handling)
                ? handling.holder().map(Assignment::unit).orElse("")
                : "";
        boolean officer = caller.roles().stream().anyMatch(OFFICERS::contains);
        boolean holds = caller.unit().equals(unit) || isAbove(caller, unit);
        if (!officer || !(holds || unit.isEmpty())) {
            throw new Refusal("not-the-holder", Refusal.Kind.FORBIDDEN, "S120", unit);
        }
    }

    private boolean isAbove(Caller caller, String unit) {
        boolean platform = !caller.is(Role.DEPARTMENT_OFFICER);
        return platform
                && units.find(unit)
                        .map(Unit::division)
                        .filter(division -> divisions.areasOf(division).contains(caller.division()))
                        .isPresent();
    }
}
