package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Reach;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Keeps the register of residents up to date (S95).
@UseCase
final class RegisteringResidents {
    private final Reach reach;
    private final Residents residents;
    private final InstantSource clock;

    RegisteringResidents(Reach reach, Residents residents, InstantSource clock) {
        this.reach = reach;
        this.residents = residents;
        this.clock = clock;
    }

    /// @throws Refusal when the grid is not the caller's. A person known in another grid of the village moves
    /// to this one
    Versioned<Resident> register(RegisterResident command, CommandContext mandate) {
        var place = reach.placeFor(mandate.caller(), command.grid().value());
        return residents.put(command.change(), place.village(), mandate);
    }

    Versioned<Resident> confirm(ResidentId id, LocalDate on, CommandContext mandate) {
        refuseUnlessPossible(on);
        return residents.change(
                id,
                reach.of(mandate.caller()),
                mandate,
                resident -> resident.confirm(on)
                        ? Decision.changed(resident, List.of())
                        : Decision.ignored("looked at later already"));
    }

    Versioned<Resident> leave(ResidentId id, Stay.Why why, LocalDate on, CommandContext mandate) {
        refuseUnlessPossible(on);
        return residents.change(id, reach.of(mandate.caller()), mandate, resident -> {
            resident.leave(why, on);
            return Decision.changed(resident, List.of());
        });
    }

    private void refuseUnlessPossible(LocalDate on) {
        var today = today();
        if (on.isAfter(today)) {
            Fault.refuse(List.of(Fault.of("on", "day-in-future", on.toString(), today.toString())));
        }
    }

    /// Business dates are those of Asia/Shanghai.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
    }
}
