package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.residents.ResidentId;
import io.fengqiao.grid.registers.residents.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks at records of care. Every look leaves its entry before anything is shown, also one that finds
/// nothing (S98, P6).
@Component
class CareSight {
    private final Cares cares;
    private final CareList list;
    private final Residents residents;
    private final AuditTrail trail;
    private final Vault vault;

    CareSight(Cares cares, CareList list, Residents residents, AuditTrail trail, Vault vault) {
        this.cares = cares;
        this.list = list;
        this.residents = residents;
        this.trail = trail;
        this.vault = vault;
    }

    Page<CareView> page(Caller caller, PageAsk ask, String from) {
        var page = list.page(caller, ask);
        trail.write(caller.subject(), from, "LOOK care", page.items().size() + " records", null);
        return page.map(this::view);
    }

    Versioned<Care> get(CareId id, Caller caller, String from) {
        var found = cares.find(id, caller);
        trail.write(caller.subject(), from, "LOOK care " + id, found.isPresent() ? "shown" : "not within scope", null);
        return found.orElseThrow(() -> Refusal.notFound("care", id.value()));
    }

    CareView view(Versioned<Care> stored) {
        var care = stored.aggregate();
        return switch (care.stage()) {
            case Care.Stage.Assigned(var ward, var worker) ->
                new CareView(
                        care.id().value(),
                        care.village(),
                        care.since(),
                        ward.group(),
                        ward.resident().value(),
                        name(ward.resident()),
                        ward.grid().value(),
                        worker,
                        null);
            case Care.Stage.Ended(var on) ->
                new CareView(care.id().value(), care.village(), care.since(), null, null, null, null, null, on);
        };
    }

    private @Nullable String name(ResidentId resident) {
        return residents
                .find(resident, Scope.system())
                .map(one -> vault.mask(one.aggregate().particulars().name()))
                .orElse(null);
    }
}
