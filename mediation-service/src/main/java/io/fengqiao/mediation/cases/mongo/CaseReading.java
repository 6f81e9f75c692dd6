package io.fengqiao.mediation.cases.mongo;

import io.fengqiao.mediation.assignment.Assignment;
import io.fengqiao.mediation.cases.Agreement;
import io.fengqiao.mediation.cases.CaseId;
import io.fengqiao.mediation.cases.Dispatch;
import io.fengqiao.mediation.cases.Failure;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.Opening;
import io.fengqiao.mediation.cases.Session;
import io.fengqiao.mediation.cases.Stage;
import io.fengqiao.mediation.cases.mongo.CaseState.OpenedState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From what is stored back to the case.
final class CaseReading {
    private CaseReading() {}

    static MediationCase mediation(CaseState state) {
        var id = new CaseId(state.dispute(), state.dispatch());
        var opened = state.opened();
        return new MediationCase(
                id,
                opened == null ? null : opening(id, opened),
                state.sessions().stream()
                        .map(one -> new Session(one.number(), one.way(), one.heldAt(), one.summary()))
                        .toList(),
                stage(state));
    }

    private static Stage stage(CaseState state) {
        return switch (state.stage()) {
            case OPEN -> new Stage.Open();
            case AGREED -> {
                var agreement = there(state.agreement());
                yield new Stage.Agreed(
                        new Agreement(agreement.number(), agreement.form(), agreement.terms(), agreement.performBy()),
                        there(state.endedAt()));
            }
            case FAILED -> {
                var failure = there(state.failure());
                yield new Stage.Failed(new Failure(failure.cause(), failure.note()), there(state.endedAt()));
            }
            case WITHDRAWN -> new Stage.Withdrawn(there(state.endedAt()));
            case OVERTAKEN -> new Stage.Overtaken(there(state.endedAt()));
        };
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part, "a stored case lacks what its stage goes with");
    }

    private static Opening opening(CaseId id, OpenedState opened) {
        var dispatch = new Dispatch(
                id,
                opened.level(),
                opened.unit(),
                opened.matterUnit(),
                opened.division(),
                opened.channel(),
                opened.grade(),
                opened.dueAt(),
                opened.facts(),
                opened.at());
        var assignment = new Assignment(
                opened.organization(),
                opened.seat(),
                opened.mediator(),
                opened.rule(),
                opened.ruleBook(),
                opened.ruleVersion(),
                opened.reason());
        return new Opening(dispatch, assignment);
    }
}
