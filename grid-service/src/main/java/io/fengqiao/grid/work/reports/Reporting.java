package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.InstantSource;

/// Takes what a worker reports from its grid.
@UseCase
public final class Reporting {
    private final Reports reports;
    private final Starting starting;
    private final OwnGrids own;
    private final KnownReach known;
    private final InstantSource clock;

    public Reporting(Reports reports, Starting starting, OwnGrids own, KnownReach known, InstantSource clock) {
        this.reports = reports;
        this.starting = starting;
        this.own = own;
        this.known = known;
        this.clock = clock;
    }

    /// @throws Refusal when the caller neither works in that grid nor stands in for somebody who
    /// does (S109, S113;
    ///     whether there is such a grid is not told), the report is not complete (S58), or it names a
    ///     division or unit that nobody knows (S14)
    public Versioned<Report> report(String grid, Told told, CommandContext mandate) {
        var caller = mandate.caller();
        var now = clock.instant();
        var code = GridCode.parse(grid)
                .filter(one -> own.includes(one, caller.subject(), told.facts().occurredAt(), now))
                .orElseThrow(() -> new Refusal("not-your-grid", Refusal.Kind.FORBIDDEN, "S109", grid));
        known.require(told.findings().reach());
        var number = ReportNumber.of(mandate);
        return reports.take(number, mandate, () -> starting.start(number, code, told, caller.subject(), now));
    }

    /// A substitute sees what those see for whom it stands in now.
    public Scope seenBy(Caller caller) {
        return own.seenBy(caller, clock.instant());
    }
}
