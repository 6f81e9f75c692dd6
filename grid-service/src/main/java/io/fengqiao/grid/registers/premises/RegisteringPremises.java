package io.fengqiao.grid.registers.premises;

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

/// Keeps the registers of houses, addresses, organisations and things up to date (S82, S95).
@UseCase
final class RegisteringPremises {
    private final Reach reach;
    private final Premises premises;
    private final InstantSource clock;

    RegisteringPremises(Reach reach, Premises premises, InstantSource clock) {
        this.reach = reach;
        this.premises = premises;
        this.clock = clock;
    }

    /// @throws Refusal when the grid is not the caller's
    Versioned<Premise> register(RegisterPremise command, CommandContext mandate) {
        var place = reach.placeFor(mandate.caller(), command.grid().value());
        return premises.put(command.change(), place.village(), mandate);
    }

    Versioned<Premise> confirm(PremiseId id, LocalDate on, CommandContext mandate) {
        refuseUnlessPossible(on);
        return premises.change(
                id,
                reach.of(mandate.caller()),
                mandate,
                premise -> premise.confirm(on)
                        ? Decision.changed(premise, List.of())
                        : Decision.ignored("looked at later already"));
    }

    Versioned<Premise> remove(PremiseId id, LocalDate on, CommandContext mandate) {
        refuseUnlessPossible(on);
        return premises.change(id, reach.of(mandate.caller()), mandate, premise -> {
            premise.remove(on);
            return Decision.changed(premise, List.of());
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
