package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.util.Optional;
import java.util.function.Function;

/// The visits.
interface Visits {
    Stored<Visit> record(Visit visit, Scope scope, Mandate mandate);

    Stored<Visit> change(VisitId id, Scope scope, Mandate mandate, Function<Visit, Decision<Visit, NoEvents>> move);

    Optional<Stored<Visit>> find(VisitId id, Scope scope);
}
