package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was promised in settlements, one for each dispute.
public interface Performances {
    Versioned<Performance> create(
            String id, CommandContext mandate, Performance performance, List<PerformanceEvent> told);

    Versioned<Performance> change(
            String id, CommandContext mandate, Function<Performance, List<PerformanceEvent>> move);

    Optional<Versioned<Performance>> find(String id, Scope scope);

    /// Ids of those where something is to be told by then, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// What the system does by itself; nothing told means that nothing is written.
    void move(List<String> ids, Function<Performance, List<PerformanceEvent>> move);
}
