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

/// The tasks, given and refused.
public interface Tasks {
    Versioned<Task> take(String number, CommandContext mandate, Supplier<Decision<Task, TaskEvent>> birth);

    Versioned<Task> change(String number, CommandContext mandate, Function<Task, Decision<Task, TaskEvent>> move);

    Optional<Versioned<Task>> find(String number, Scope scope);

    /// Those whose day is over, the longest ago first. A hint: the decision looks again (R8).
    List<String> due(Instant until, int limit);

    WatchingAdmission.Pass moveAll(List<String> due, Function<@Nullable Task, Decision<Task, TaskEvent>> move);
}
