package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Reach;
import org.springframework.stereotype.Component;

/// What a caller sees of visits.
@Component
class VisitSight {
    private final Reach reach;
    private final Visits visits;
    private final VisitList list;
    private final Vault vault;

    VisitSight(Reach reach, Visits visits, VisitList list, Vault vault) {
        this.reach = reach;
        this.visits = visits;
        this.list = list;
        this.vault = vault;
    }

    RecordVisit sealed(VisitBody body) {
        return body.sealed(vault);
    }

    Page<VisitView> page(Caller caller, VisitList.Wanted wanted, PageAsk ask) {
        return list.page(reach.of(caller), wanted, ask).map(this::view);
    }

    Versioned<Visit> get(VisitId id, Caller caller) {
        return visits.find(id, reach.of(caller)).orElseThrow(() -> Refusal.notFound("visit", id.value()));
    }

    VisitView view(Versioned<Visit> stored) {
        return VisitView.of(stored, vault);
    }
}
