package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// A town asks for a change of its grids (S94).
@UseCase
final class ProposingChanges {
    private final ChangeRequests requests;
    private final ClaimingGrids claiming;
    private final CheckingPlans checking;
    private final InstantSource clock;

    ProposingChanges(ChangeRequests requests, ClaimingGrids claiming, CheckingPlans checking, InstantSource clock) {
        this.requests = requests;
        this.claiming = claiming;
        this.checking = checking;
        this.clock = clock;
    }

    /// The grids are claimed first: a process that dies before the request is written leaves claims
    /// that give way.
    ///
    /// @throws Refusal when the plan breaks a rule, or another request speaks for one of the grids
    Versioned<ChangeRequest> propose(Plan plan, CommandContext mandate) {
        var caller = mandate.caller();
        var id = ChangeRequestId.of(mandate);
        var now = clock.instant();
        if (requests.find(id, caller.scope()).isEmpty()) {
            var today = LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI);
            if (plan.effectiveOn().isBefore(today)) {
                throw new Refusal("effective-in-past", Refusal.Kind.INVALID, "S94", plan.effectiveOn(), today);
            }
            checking.check(plan, caller.division(), caller.scope(), today);
            claiming.claim(caller.division(), id, plan.before());
        }
        return requests.create(
                id,
                mandate,
                () -> Decision.changed(
                        ChangeRequest.propose(id, caller.division(), plan, caller.subject(), now), List.of()));
    }
}
