package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import org.jspecify.annotations.Nullable;

/// The list of change requests a caller may look at, the newest first.
interface ChangeList {
    Page<Versioned<ChangeRequest>> page(Scope scope, @Nullable Status status, PageAsk ask);
}
