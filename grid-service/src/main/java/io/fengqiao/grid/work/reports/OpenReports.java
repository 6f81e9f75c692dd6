package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The reports, for who moves them on.
public interface OpenReports extends Reports {
    Versioned<Report> change(ReportNumber number, CommandContext mandate, Function<Report, List<ReportEvent>> move);

    /// Those whose clock has run out by then, oldest first.
    List<String> alarmed(Instant until, int limit);

    /// All that is still open in these grids.
    List<String> openIn(List<String> grids);

    /// What the service does by itself, many at once.
    UrgingMatters.Pass moveAll(List<String> ids, Function<@Nullable Report, Decision<Report, ReportEvent>> move);
}
