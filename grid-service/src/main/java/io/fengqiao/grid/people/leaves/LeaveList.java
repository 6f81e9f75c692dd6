package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.leaves.Stage.Status;
import org.jspecify.annotations.Nullable;

/// The list of leave a caller may look at, the latest first.
interface LeaveList {
    Page<Versioned<Leave>> page(Scope scope, @Nullable String person, @Nullable Status status, PageAsk ask);
}
