package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.divisions.UnitKind;
import io.fengqiao.grid.net.divisions.Units;

/// Which unit may have which people: the town hires full-time workers, the village recommends
/// part-time ones (S105).
/// Keeps S105.
@UseCase
final class EmployingUnits {
    private static final String POLICE = "-police";

    private final Units units;

    EmployingUnits(Units units) {
        this.units = units;
    }

    /// @throws Refusal when there is no such unit, or it is not the kind that has such people
    Unit unitFor(String code, Employment employment) {
        var unit = units.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unit", code));
        switch (employment) {
            case Employment.TownOfficial _ -> require(isPlatform(unit, Level.TOWN), "S107", unit, employment);
            case Employment.CommitteeMember _ -> require(isPlatform(unit, Level.VILLAGE), "S108", unit, employment);
            case Employment.PoliceOfficer _ -> require(code.endsWith(POLICE), "S106", unit, employment);
            case Employment.FullTimeWorker _ -> require(isPlatform(unit, Level.TOWN), "S105", unit, employment);
            case Employment.PartTimeWorker _ -> require(isPlatform(unit, Level.VILLAGE), "S105", unit, employment);
            case Employment.LineStaff _ ->
                require(unit.kind() == UnitKind.DEPARTMENT || isPlatform(unit, Level.TOWN), "S110", unit, employment);
        }
        return unit;
    }

    private static boolean isPlatform(Unit unit, Level level) {
        return unit.kind() == UnitKind.PLATFORM && unit.level() == level;
    }

    private static void require(boolean fits, String rule, Unit unit, Employment employment) {
        if (!fits) {
            throw new Refusal("unit-unfit", Refusal.Kind.INVALID, rule, unit.code(), employment.kind());
        }
    }
}
