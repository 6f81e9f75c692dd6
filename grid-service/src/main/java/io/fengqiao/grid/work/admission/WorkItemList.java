package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/// The list of work items a caller may look at, those that changed last first.
public interface WorkItemList {
    Page<Versioned<WorkItem>> page(Scope scope, WorkStage.@Nullable Name stage, PageAsk ask);
}
