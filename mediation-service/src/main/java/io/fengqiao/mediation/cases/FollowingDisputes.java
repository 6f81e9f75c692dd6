package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.mediation.assignment.AssigningMediators;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a dispute's own life means for its cases: a dispatch opens one, its end or rise withdraws it.
public final class FollowingDisputes {
    private final AssigningMediators assigning;

    public FollowingDisputes(AssigningMediators assigning) {
        this.assigning = assigning;
    }

    /// Opens the case and assigns organization and mediator in one (S17, S20, S41).
    public Decision<MediationCase, CaseEvent> dispatched(
            @Nullable MediationCase present, Dispatch dispatch, Instant now) {
        if (present != null) {
            return Decision.ignored("opened or overtaken already");
        }
        return assigning
                .assign(dispatch.caseId().value(), dispatch.matter(), now)
                .<Decision<MediationCase, CaseEvent>>map(assignment -> {
                    var opened = MediationCase.open(new Opening(dispatch, assignment));
                    return Decision.changed(opened, opened.birth());
                })
                .orElseGet(() -> Decision.notYet("no mediator is known there (expected: the directory to be loaded)"));
    }

    /// Another dispute goes on in this one. A dispatch still to come names everybody itself.
    public Decision<MediationCase, CaseEvent> joined(@Nullable MediationCase present, List<Party> parties) {
        if (present == null || !present.isOpen()) {
            return Decision.ignored("nobody mediates it now");
        }
        present.join(parties);
        return Decision.changed(present, List.of());
    }

    /// The dispatch is over: what is still open is withdrawn. When the dispatch itself was not heard of yet,
    /// it must not open a case later: waiting for it would hold it up, because it would stand behind what
    /// waits for it.
    public Decision<MediationCase, CaseEvent> over(@Nullable MediationCase present, CaseId id, Instant at) {
        if (present == null) {
            return Decision.changed(MediationCase.overtaken(id, at), List.of());
        }
        return present.isOpen()
                ? Decision.changed(present, List.of(present.withdraw(at)))
                : Decision.ignored("concluded already");
    }
}
