package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.Redrawn;
import io.fengqiao.grid.net.grids.Redrawn.Spot;
import io.fengqiao.grid.work.handling.FourWays;
import java.time.Instant;

/// When a grid is redrawn, what is still open in it goes along (S94). Where to and why, the report says.
@UseCase
public final class SucceedingGrids {
    private final FourWays ways;

    public SucceedingGrids(FourWays ways) {
        this.ways = ways;
    }

    public Decision<Report, ReportEvent> succeed(Report report, Redrawn redrawn, Spot spot, Instant now) {
        if (!report.course().isOpen()) {
            return Decision.ignored("closed: it stays where it was");
        }
        var choice = redrawn.choose(report.grid(), spot).orElse(null);
        if (choice == null) {
            return Decision.ignored("a grid without successor: its unit keeps the report");
        }
        if (choice.grid().equals(report.grid())) {
            return Decision.ignored("its grid still holds the place");
        }
        var succession = new Succession(report.grid(), choice.grid(), redrawn.request(), choice.reason(), now);
        return Decision.changed(report, report.succeed(succession, ways.redrawn(choice.reason())));
    }
}
