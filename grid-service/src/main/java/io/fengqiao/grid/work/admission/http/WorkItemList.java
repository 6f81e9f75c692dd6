package io.fengqiao.grid.work.admission.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.work.admission.WorkItem;
import io.fengqiao.grid.work.admission.WorkStage;
import org.jspecify.annotations.Nullable;

/// The list of work items a caller may look at, those that changed last first.
public interface WorkItemList {
    Page<Stored<WorkItem>> page(Scope scope, WorkStage.@Nullable Name stage, PageAsk ask);
}
