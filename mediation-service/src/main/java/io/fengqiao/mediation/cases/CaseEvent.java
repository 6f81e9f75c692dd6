package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.mediation.assignment.Assignment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen to a case, as its own service tells it. No statement of anybody is in it (P11).
public sealed interface CaseEvent {
    CaseId caseId();

    record CaseOpened(CaseId caseId, String organization, DivisionCode division, Level level, Instant at)
            implements CaseEvent {}

    /// S17, S20, S41: the assignment says which of them decided.
    record MediatorAssigned(CaseId caseId, Assignment assignment, Instant at) implements CaseEvent {}

    record SessionHeld(CaseId caseId, int number, Session.Way way, Instant at) implements CaseEvent {}

    record AgreementReached(
            CaseId caseId,
            String agreement,
            Agreement.Form form,
            @Nullable LocalDate performBy,
            Instant at) implements CaseEvent {}

    record MediationFailed(CaseId caseId, Failure.Cause cause, Instant at) implements CaseEvent {}

    record CaseWithdrawn(CaseId caseId, Instant at) implements CaseEvent {}
}
