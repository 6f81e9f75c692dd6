package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The records of care. Who may see one is narrower than anywhere else: the worker it is assigned to, the
/// officers of its village and town, and the line of its group. Not the district, and no other department.
interface Cares {
    CareId id(ResidentId resident, SpecialGroup group);

    Versioned<Care> put(CareId id, CommandContext mandate, Function<@Nullable Care, Decision<Care, NoEvents>> decision);

    Versioned<Care> change(CareId id, CommandContext mandate, Function<Care, Decision<Care, NoEvents>> move);

    Optional<Versioned<Care>> find(CareId id, Caller caller);

    /// How many there are now in a town or district.
    long count(SpecialGroup group, String division);
}
