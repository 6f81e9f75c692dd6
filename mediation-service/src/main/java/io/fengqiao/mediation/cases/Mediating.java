package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What the assigned mediator does: holds sessions, reaches an agreement, declares failure.
public final class Mediating {
    private final Cases cases;

    public Mediating(Cases cases) {
        this.cases = cases;
    }

    public Stored<MediationCase> hold(String id, Mandate mandate, HoldSession command, Instant now) {
        return move(id, mandate, mediation -> mediation.hold(command, now));
    }

    public Stored<MediationCase> agree(String id, Mandate mandate, ReachAgreement command, Instant now) {
        return move(id, mandate, mediation -> mediation.agree(command, now));
    }

    public Stored<MediationCase> fail(String id, Mandate mandate, DeclareFailure command, Instant now) {
        return move(id, mandate, mediation -> mediation.fail(command, now));
    }

    private Stored<MediationCase> move(String id, Mandate mandate, Function<MediationCase, CaseEvent> move) {
        return cases.change(id, mandate, present -> Decision.changed(present, List.of(move.apply(present))));
    }
}
