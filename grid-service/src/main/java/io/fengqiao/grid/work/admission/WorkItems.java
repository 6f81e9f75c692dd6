package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The work items.
public interface WorkItems {
    Versioned<WorkItem> take(String number, CommandContext mandate, Supplier<Decision<WorkItem, WorkItemEvent>> birth);

    Versioned<WorkItem> change(
            String number, CommandContext mandate, Function<WorkItem, Decision<WorkItem, WorkItemEvent>> move);

    Optional<Versioned<WorkItem>> find(String number, Scope scope);

    /// Those whose period is over, the longest ago first. A hint: the decision looks again (R8).
    List<String> due(Instant until, int limit);

    WatchingAdmission.Pass moveAll(
            List<String> due, Function<@Nullable WorkItem, Decision<WorkItem, WorkItemEvent>> move);
}
