package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.Optional;
import java.util.function.Function;

/// The visits.
interface Visits {
    Versioned<Visit> record(Visit visit, Scope scope, CommandContext mandate);

    Versioned<Visit> change(
            VisitId id, Scope scope, CommandContext mandate, Function<Visit, Decision<Visit, NoEvents>> move);

    Optional<Versioned<Visit>> find(VisitId id, Scope scope);
}
