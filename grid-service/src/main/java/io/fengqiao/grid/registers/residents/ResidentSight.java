package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.Personal.Kind;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between the clear words of a request and the sealed ones of the register.
@Component
class ResidentSight {
    private final Vault vault;
    private final CheckingIntervals intervals;
    private final RegisteringResidents registering;
    private final Residents residents;

    ResidentSight(Vault vault, CheckingIntervals intervals, RegisteringResidents registering, Residents residents) {
        this.vault = vault;
        this.intervals = intervals;
        this.registering = registering;
        this.residents = residents;
    }

    RegisterResident command(ResidentBody body) {
        var today = registering.today();
        var stated = body.stated(today);
        Fault.refuse(stated.faults(today));
        return SealedResident.of(vault, GridCode.known(body.grid()), stated);
    }

    ResidentList.Known known(ResidentSearchBody search) {
        return new ResidentList.Known(
                index(Kind.NAME, search.name()),
                index(Kind.ID_NUMBER, search.idNumber()),
                index(Kind.PHONE, search.phone()));
    }

    private @Nullable String index(Kind kind, @Nullable String clear) {
        return clear == null ? null : vault.index(kind, SealedResident.normalised(kind, clear));
    }

    Map<ResidenceKind, LocalDate> overdueUntil(boolean wanted) {
        var today = registering.today();
        return wanted
                ? Arrays.stream(ResidenceKind.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                kind -> intervals
                                        .rule(Register.RESIDENTS, kind.name())
                                        .overdueUntil(today)))
                : Map.of();
    }

    Versioned<Resident> get(ResidentId id, Scope scope) {
        return residents.find(id, scope).orElseThrow(() -> Refusal.notFound("resident", id.value()));
    }

    ResidentView view(Versioned<Resident> stored) {
        return ResidentView.of(stored, vault, intervals, registering.today());
    }
}
