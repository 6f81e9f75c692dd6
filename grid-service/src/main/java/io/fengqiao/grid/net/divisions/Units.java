package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The units: one platform for each division, the district's being its centre, which is the grid centre of
/// its level as well: they run as one (S116). Then the seventeen member departments of the leading group
/// (S68), and the political and legal affairs commission that leads the grids (S80).
/// Keeps S68, S116.
public final class Units {
    private final List<Unit> units;

    private Units(List<Unit> units) {
        this.units = units;
    }

    public static Units of(Divisions divisions) {
        var units = new ArrayList<Unit>();
        divisions.all().forEach(division -> units.add(platform(division)));
        for (Division district : divisions.ofLevel(Level.DISTRICT)) {
            var here = new DivisionCode(district.code());
            for (List<String> row : Table.rows("/departments-" + here.region() + ".csv", "slug,name")) {
                units.add(new Unit(
                        UnitCode.department(here, row.get(0)).value(),
                        row.get(1),
                        UnitKind.DEPARTMENT,
                        Level.DISTRICT,
                        district.code()));
            }
        }
        units.sort(Comparator.comparing(Unit::code));
        return new Units(List.copyOf(units));
    }

    /// The code of a division's platform.
    public static String platformOf(String division) {
        return UnitCode.platformOf(new DivisionCode(division)).value();
    }

    private static Unit platform(Division division) {
        var code = platformOf(division.code());
        return division.level() == Level.DISTRICT
                ? new Unit(code, division.name() + "矛盾纠纷多元化解中心", UnitKind.CENTRE, division.level(), division.code())
                : new Unit(code, division.place() + "矛盾纠纷综合调处平台", UnitKind.PLATFORM, division.level(), division.code());
    }

    public List<Unit> all() {
        return units;
    }

    public Optional<Unit> find(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /// What matches, in the order of codes; null matches all.
    public List<Unit> matching(@Nullable UnitKind kind) {
        return units.stream()
                .filter(unit -> kind == null || unit.kind() == kind)
                .toList();
    }
}
