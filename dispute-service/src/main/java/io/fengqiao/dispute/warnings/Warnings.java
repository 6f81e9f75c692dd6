package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The warnings that were raised.
public interface Warnings {
    /// Raises it, unless the same occasion raised it before.
    void raise(Warning warning, List<WarningEvent> told);

    Stored<Warning> change(String id, Mandate mandate, Function<Warning, List<WarningEvent>> move);

    Stored<Warning> get(String id, Scope scope);

    List<Stored<Warning>> of(String dispute, Scope scope);

    /// Ids of what has something to urge, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// What the system does by itself; nothing told means that nothing is written.
    void move(List<String> ids, Function<Warning, List<WarningEvent>> move);
}
