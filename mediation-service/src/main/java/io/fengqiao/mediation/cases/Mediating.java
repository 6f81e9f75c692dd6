package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What the assigned mediator does: holds sessions, reaches an agreement, declares failure.
public final class Mediating {
    private final Cases cases;

    public Mediating(Cases cases) {
        this.cases = cases;
    }

    public Versioned<MediationCase> hold(String id, CommandContext mandate, HoldSession command, Instant now) {
        return move(id, mandate, mediation -> mediation.hold(command, now));
    }

    public Versioned<MediationCase> agree(String id, CommandContext mandate, ReachAgreement command, Instant now) {
        return move(id, mandate, mediation -> mediation.agree(command, now));
    }

    public Versioned<MediationCase> fail(String id, CommandContext mandate, DeclareFailure command, Instant now) {
        return move(id, mandate, mediation -> mediation.fail(command, now));
    }

    private Versioned<MediationCase> move(String id, CommandContext mandate, Function<MediationCase, CaseEvent> move) {
        return cases.change(id, mandate, present -> Decision.changed(present, List.of(move.apply(present))));
    }
}
