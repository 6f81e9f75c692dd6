package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The lists of tasks a caller may look at.
public interface TaskList {
    /// Those that changed last first; null narrows nothing.
    Page<Versioned<Task>> page(Scope scope, TaskStage.@Nullable Name stage, @Nullable String grid, PageAsk ask);

    /// A worker's, in the order they changed; null for all.
    Page<Versioned<Task>> changed(Scope scope, String person, @Nullable Instant after, PageAsk ask);
}
