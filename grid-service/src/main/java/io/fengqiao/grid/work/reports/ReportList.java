package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.reports.Stage.Status;
import org.jspecify.annotations.Nullable;

/// The list of reports a caller may look at, the newest first.
public interface ReportList {
    /// What the list is narrowed to; null narrows nothing.
    record Wanted(
            @Nullable Item item,
            @Nullable Status status,
            @Nullable String grid) {}

    Page<Versioned<Report>> page(Scope scope, Wanted wanted, PageAsk ask);

    /// What a unit still has to do, what is due soonest first.
    Page<Versioned<Report>> worklist(Scope scope, String unit, PageAsk ask);
}
