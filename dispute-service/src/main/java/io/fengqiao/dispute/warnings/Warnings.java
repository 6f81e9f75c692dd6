package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The warnings that were raised.
public interface Warnings {
    /// Raises it, unless the same occasion raised it before.
    void raise(Warning warning, List<WarningEvent> told);

    Versioned<Warning> change(String id, CommandContext mandate, Function<Warning, List<WarningEvent>> move);

    Versioned<Warning> get(String id, Scope scope);

    List<Versioned<Warning>> of(String dispute, Scope scope);

    /// Ids of what has something to urge, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// What the system does by itself; nothing told means that nothing is written.
    void move(List<String> ids, Function<Warning, List<WarningEvent>> move);
}
