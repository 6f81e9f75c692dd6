package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.GridList;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with the teams of an area now: a few queries a page, however many grids it has.
@UseCase
class FindingPages {
    private final GridList grids;
    private final Teams teams;
    private final StaffFiles files;
    private final Inspection inspection;
    private final Places places;

    FindingPages(GridList grids, Teams teams, StaffFiles files, Inspection inspection, Places places) {
        this.grids = grids;
        this.teams = teams;
        this.files = files;
        this.inspection = inspection;
        this.places = places;
    }

    /// A page of grids, with all that was found in each; the first page begins with the units.
    Page<Finding> page(Scope scope, @Nullable String division, PageAsk ask, LocalDate day) {
        var page = grids.page(scope, division, false, ask);
        var shown = page.items();
        var known = teams.of(shown.stream().map(grid -> grid.code().value()).toList());
        var people = people(known.values());
        var findings = new ArrayList<Finding>(ask.after() == null ? ofUnits(scope, division, day) : List.of());
        for (GridLine grid : shown) {
            var team = known.getOrDefault(grid.code().value(), Team.of(new Place.OfGrid(grid.code())));
            findings.addAll(inspection.ofGrid(grid.workers(), team, people, day));
        }
        return new Page<>(findings, page.next());
    }

    /// The administrators of the units in scope (S119).
    private List<Finding> ofUnits(Scope scope, @Nullable String division, LocalDate day) {
        var units = places.administeredIn(scope, division);
        var known = teams.of(units.stream().map(Unit::code).toList());
        var people = people(known.values());
        var findings = new ArrayList<Finding>();
        for (Unit unit : units) {
            var team = known.getOrDefault(unit.code(), Team.of(new Place.OfUnit(unit.code(), unit.division())));
            findings.addAll(inspection.ofUnit(team, people, day));
        }
        return findings;
    }

    private Map<String, StaffFile> people(Collection<Team> all) {
        return files.of(all.stream()
                .flatMap(team -> team.members().stream())
                .map(Appointment::person)
                .distinct()
                .toList());
    }
}
