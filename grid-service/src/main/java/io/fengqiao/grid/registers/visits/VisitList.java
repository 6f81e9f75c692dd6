package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/// The visits a caller may look at, the newest first.
interface VisitList {
    record Wanted(@Nullable String grid, @Nullable String resident) {}

    Page<Versioned<Visit>> page(Scope scope, Wanted wanted, PageAsk ask);
}
