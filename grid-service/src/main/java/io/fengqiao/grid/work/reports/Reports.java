package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.Optional;
import java.util.function.Supplier;

/// The reports.
public interface Reports {
    /// Takes a report in. Needs the store and nothing else: the grids report while every other service and
    /// the bus are away (R7).
    Versioned<Report> take(ReportNumber number, CommandContext mandate, Supplier<Decision<Report, ReportEvent>> birth);

    Optional<Versioned<Report>> find(ReportNumber number, Scope scope);
}
