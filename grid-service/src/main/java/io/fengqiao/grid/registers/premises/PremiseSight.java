package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.CheckingIntervals;
import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Between the clear words of a request and the sealed ones of the register.
@Component
class PremiseSight {
    private final Vault vault;
    private final CheckingIntervals intervals;
    private final RegisteringPremises registering;
    private final Premises premises;

    PremiseSight(Vault vault, CheckingIntervals intervals, RegisteringPremises registering, Premises premises) {
        this.vault = vault;
        this.intervals = intervals;
        this.registering = registering;
        this.premises = premises;
    }

    RegisterPremise command(PremiseBody body) {
        var today = registering.today();
        var stated = body.stated(today);
        Fault.refuse(stated.faults(today));
        return SealedPremise.of(vault, GridCode.known(body.grid()), stated);
    }

    Map<PremiseKind, LocalDate> overdueUntil(Register register, boolean wanted) {
        var today = registering.today();
        return wanted
                ? Arrays.stream(PremiseKind.values())
                        .filter(kind -> kind.register() == register)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                kind -> intervals.rule(register, kind.name()).overdueUntil(today)))
                : Map.of();
    }

    Versioned<Premise> get(PremiseId id, Scope scope) {
        return premises.find(id, scope).orElseThrow(() -> Refusal.notFound("premise", id.value()));
    }

    PremiseView view(Versioned<Premise> stored) {
        return PremiseView.of(stored, vault, intervals, registering.today());
    }
}
