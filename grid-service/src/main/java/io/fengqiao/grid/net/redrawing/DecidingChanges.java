package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Units;
import java.time.InstantSource;
import java.util.List;

/// The two offices approve or refuse (S94), and the town withdraws.
@UseCase
final class DecidingChanges {
    private final ChangeRequests requests;
    private final ClaimingGrids claiming;
    private final Units units;
    private final InstantSource clock;

    DecidingChanges(ChangeRequests requests, ClaimingGrids claiming, Units units, InstantSource clock) {
        this.requests = requests;
        this.claiming = claiming;
        this.units = units;
        this.clock = clock;
    }

    Versioned<ChangeRequest> approve(ChangeRequestId id, CommandContext mandate) {
        var office = office(mandate.caller(), id);
        var now = clock.instant();
        return requests.change(id, mandate, request -> {
            request.approve(office, mandate.caller().subject(), now);
            return Decision.changed(request, List.of());
        });
    }

    Versioned<ChangeRequest> refuse(ChangeRequestId id, String reason, CommandContext mandate) {
        var office = office(mandate.caller(), id);
        var now = clock.instant();
        return released(requests.change(id, mandate, request -> {
            request.refuse(office, reason, mandate.caller().subject(), now);
            return Decision.changed(request, List.of());
        }));
    }

    Versioned<ChangeRequest> withdraw(ChangeRequestId id, String reason, CommandContext mandate) {
        var now = clock.instant();
        return released(requests.change(id, mandate, request -> {
            request.withdraw(reason, mandate.caller().subject(), now);
            return Decision.changed(request, List.of());
        }));
    }

    private Versioned<ChangeRequest> released(Versioned<ChangeRequest> ended) {
        claiming.release(ended.aggregate());
        return ended;
    }

    /// To every other department there is no such request.
    private Office office(Caller caller, ChangeRequestId id) {
        return Office.of(caller.unit(), units).orElseThrow(() -> Refusal.notFound("change request", id.value()));
    }
}
