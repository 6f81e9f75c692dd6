package io.fengqiao.grid.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The reports.
public interface Reports {
    /// Takes a report in. Needs the store and nothing else: the grids report while every other service and the bus are
    /// away (R7).
    Stored<Report> take(ReportNumber number, Mandate mandate, Supplier<Decision<Report, ReportEvent>> birth);

    Stored<Report> change(ReportNumber number, Mandate mandate, Function<Report, List<ReportEvent>> move);

    Optional<Stored<Report>> find(ReportNumber number, Scope scope);

    /// Those whose clock has run out by then, oldest first.
    List<String> alarmed(Instant until, int limit);

    /// What the service does by itself, many at once.
    UrgingMatters.Pass moveAll(List<String> ids, Function<@Nullable Report, Decision<Report, ReportEvent>> move);
}
