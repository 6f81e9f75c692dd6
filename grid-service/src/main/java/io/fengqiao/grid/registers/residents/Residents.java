package io.fengqiao.grid.registers.residents;

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

/// The residents.
public interface Residents {
    Stored<Resident> put(Change<Resident> change, Scope scope, Mandate mandate);

    Stored<Resident> change(
            ResidentId id, Scope scope, Mandate mandate, Function<Resident, Decision<Resident, NoEvents>> move);

    Tally putAll(List<Change<Resident>> changes);

    Optional<Stored<Resident>> find(ResidentId id, Scope scope);
}
