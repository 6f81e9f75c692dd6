package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.registers.entries.Change;
import io.fengqiao.grid.registers.entries.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The premises.
interface Premises {
    Stored<Premise> put(Change<Premise> change, Scope scope, Mandate mandate);

    Stored<Premise> change(
            PremiseId id, Scope scope, Mandate mandate, Function<Premise, Decision<Premise, NoEvents>> move);

    Tally putAll(List<Change<Premise>> changes);

    Optional<Stored<Premise>> find(PremiseId id, Scope scope);
}
