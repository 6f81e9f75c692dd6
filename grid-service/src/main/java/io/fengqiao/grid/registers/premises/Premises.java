package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Change;
import io.fengqiao.grid.registers.entries.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The premises.
interface Premises {
    Versioned<Premise> put(Change<Premise> change, Scope scope, CommandContext mandate);

    Versioned<Premise> change(
            PremiseId id, Scope scope, CommandContext mandate, Function<Premise, Decision<Premise, NoEvents>> move);

    Tally putAll(List<Change<Premise>> changes);

    Optional<Versioned<Premise>> find(PremiseId id, Scope scope);
}
