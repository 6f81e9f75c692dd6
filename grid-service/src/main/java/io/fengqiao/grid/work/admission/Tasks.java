package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The tasks, given and refused.
public interface Tasks {
    Stored<Task> take(String number, Mandate mandate, Supplier<Decision<Task, TaskEvent>> birth);

    Stored<Task> change(String number, Mandate mandate, Function<Task, Decision<Task, TaskEvent>> move);

    Optional<Stored<Task>> find(String number, Scope scope);

    /// Those whose day is over, the longest ago first. A hint: the decision looks again (R8).
    List<String> due(Instant until, int limit);

    WatchingAdmission.Pass moveAll(List<String> due, Function<@Nullable Task, Decision<Task, TaskEvent>> move);
}
