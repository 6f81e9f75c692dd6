package io.fengqiao.grid.people.staff.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.Stage;
import org.jspecify.annotations.Nullable;

/// The list of staff files a caller may look at, by person.
public interface StaffList {
    /// What the list is narrowed to; null narrows nothing.
    record Wanted(@Nullable String division, @Nullable String unit, Stage.@Nullable Status status) {}

    Page<Stored<StaffFile>> page(Scope scope, Wanted wanted, PageAsk ask);
}
