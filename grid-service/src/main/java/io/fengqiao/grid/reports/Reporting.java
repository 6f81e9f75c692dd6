package io.fengqiao.grid.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.grids.Grids;
import java.time.InstantSource;
import java.util.List;

/// Takes what a worker reports from its grid.
public final class Reporting {
    private final Grids grids;
    private final Reports reports;
    private final InstantSource clock;

    public Reporting(Grids grids, Reports reports, InstantSource clock) {
        this.grids = grids;
        this.reports = reports;
        this.clock = clock;
    }

    /// @throws Refusal when the caller does not work in that grid (S109; whether there is such a grid is not told), or
    ///     the report is not complete (S58)
    public Stored<Report> report(String grid, Told told, Mandate mandate) {
        var caller = mandate.caller();
        var code = GridCode.parse(grid)
                .flatMap(one -> grids.find(one, caller.scope()))
                .filter(one -> one.aggregate().worksHere(caller.subject()))
                .map(one -> one.aggregate().code())
                .orElseThrow(() -> new Refusal("not-your-grid", Refusal.Kind.FORBIDDEN, "S109", grid));
        var number = ReportNumber.of(mandate);
        return reports.take(number, mandate, () -> {
            var report = Report.of(number, code, told, caller.subject(), clock.instant());
            return Decision.changed(report, List.of(report.reported()));
        });
    }
}
