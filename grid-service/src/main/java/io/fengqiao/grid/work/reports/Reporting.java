package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.people.leaves.StandsIn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/// Takes what a worker reports from its grid.
/// Keeps S14.
public final class Reporting {
    private final Grids grids;
    private final Reports reports;
    private final StandsIn standsIn;
    private final Starting starting;
    private final Divisions divisions;
    private final Units units;
    private final InstantSource clock;

    public Reporting(
            Grids grids,
            Reports reports,
            StandsIn standsIn,
            Starting starting,
            Divisions divisions,
            Units units,
            InstantSource clock) {
        this.grids = grids;
        this.reports = reports;
        this.standsIn = standsIn;
        this.starting = starting;
        this.divisions = divisions;
        this.units = units;
        this.clock = clock;
    }

    /// @throws Refusal when the caller neither works in that grid nor stands in for somebody who does (S109, S113;
    ///     whether there is such a grid is not told), the report is not complete (S58), or it names a
    ///     division or unit that nobody knows (S14)
    public Stored<Report> report(String grid, Told told, Mandate mandate) {
        var caller = mandate.caller();
        var code = GridCode.parse(grid)
                .filter(one -> worksIn(one, Set.of(caller.subject()))
                        || worksIn(one, absentFor(caller.subject(), told.occurredAt())))
                .orElseThrow(() -> new Refusal("not-your-grid", Refusal.Kind.FORBIDDEN, "S109", grid));
        requireKnown(told.findings().reach());
        var number = ReportNumber.of(mandate);
        return reports.take(
                number, mandate, () -> starting.start(number, code, told, caller.subject(), clock.instant()));
    }

    /// The ledger would refuse what it does not know, and nobody could mend the report by then.
    private void requireKnown(Reach reach) {
        for (String division : reach.alsoIn()) {
            if (divisions.find(division).isEmpty()) {
                throw unknown("division-unknown", division);
            }
        }
        for (String unit : reach.departments()) {
            if (units.find(unit).isEmpty()) {
                throw unknown("unit-unknown", unit);
            }
        }
    }

    private static Refusal unknown(String slug, String code) {
        return new Refusal(slug, Refusal.Kind.INVALID, "S14", code);
    }

    /// A substitute sees what those see for whom it stands in now.
    public Scope seenBy(Caller caller) {
        return standsIn.scope(caller, clock.instant());
    }

    /// A report may be sent after the leave has ended: then it counts that the matter occurred during it (S128).
    private Set<String> absentFor(String person, Instant occurredAt) {
        var absent = new HashSet<>(standsIn.whom(person, clock.instant()));
        absent.addAll(standsIn.whom(person, occurredAt));
        return absent;
    }

    private boolean worksIn(GridCode code, Set<String> people) {
        return !people.isEmpty()
                && grids.find(code, new Scope(Set.of(), Set.of(), people, false))
                        .filter(one -> people.stream().anyMatch(one.aggregate()::worksHere))
                        .isPresent();
    }
}
