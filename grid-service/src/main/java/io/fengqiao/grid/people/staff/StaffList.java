package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/// The list of staff files a caller may look at, by person.
interface StaffList {
    /// What the list is narrowed to; null narrows nothing.
    record Wanted(@Nullable String division, @Nullable String unit, Stage.@Nullable Status status) {}

    Page<Versioned<StaffFile>> page(Scope scope, Wanted wanted, PageAsk ask);
}
