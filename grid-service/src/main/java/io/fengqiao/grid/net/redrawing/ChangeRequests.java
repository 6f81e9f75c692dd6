package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.redrawing.ChangeEvent.Redrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The change requests. Of what happens to them only [Redrawn] is told.
interface ChangeRequests {
    Versioned<ChangeRequest> create(
            ChangeRequestId id, CommandContext mandate, Supplier<Decision<ChangeRequest, Redrawn>> birth);

    Versioned<ChangeRequest> change(
            ChangeRequestId id, CommandContext mandate, Function<ChangeRequest, Decision<ChangeRequest, Redrawn>> move);

    /// By the clock, not by a caller.
    void moveByItself(ChangeRequestId id, Function<ChangeRequest, Decision<ChangeRequest, Redrawn>> move);

    Optional<Versioned<ChangeRequest>> find(ChangeRequestId id, Scope scope);

    /// Those whose day has come by `until`, the oldest first, `most` of them.
    List<ChangeRequestId> due(Instant until, int most);
}
