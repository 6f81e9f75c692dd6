package io.fengqiao.grid.registers.residents;

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

/// The residents.
public interface Residents {
    Versioned<Resident> put(Change<Resident> change, Scope scope, CommandContext mandate);

    Versioned<Resident> change(
            ResidentId id, Scope scope, CommandContext mandate, Function<Resident, Decision<Resident, NoEvents>> move);

    Tally putAll(List<Change<Resident>> changes);

    Optional<Versioned<Resident>> find(ResidentId id, Scope scope);
}
