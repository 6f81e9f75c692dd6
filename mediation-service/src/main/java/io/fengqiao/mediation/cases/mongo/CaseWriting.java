package io.fengqiao.mediation.cases.mongo;

import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.Opening;
import io.fengqiao.mediation.cases.Stage;
import io.fengqiao.mediation.cases.mongo.CaseState.AgreementState;
import io.fengqiao.mediation.cases.mongo.CaseState.FailureState;
import io.fengqiao.mediation.cases.mongo.CaseState.OpenedState;
import io.fengqiao.mediation.cases.mongo.CaseState.SessionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From a case to what is stored of it.
final class CaseWriting {
    private CaseWriting() {}

    static CaseState state(MediationCase mediation) {
        var stage = mediation.stage();
        return new CaseState(
                mediation.id().dispute(),
                mediation.id().dispatch(),
                stage.name(),
                mediation.wasOpened() ? opened(mediation.opening()) : null,
                mediation.sessions().stream()
                        .map(one -> new SessionState(one.number(), one.way(), one.heldAt(), one.summary()))
                        .toList(),
                endedAt(stage),
                stage instanceof Stage.Agreed(var agreement, var _)
                        ? new AgreementState(
                                agreement.number(), agreement.form(), agreement.terms(), agreement.performBy())
                        : null,
                stage instanceof Stage.Failed(var failure, var _)
                        ? new FailureState(failure.cause(), failure.note())
                        : null);
    }

    private static @Nullable Instant endedAt(Stage stage) {
        return switch (stage) {
            case Stage.Open _ -> null;
            case Stage.Agreed(var _, var at) -> at;
            case Stage.Failed(var _, var at) -> at;
            case Stage.Withdrawn(var at) -> at;
            case Stage.Overtaken(var at) -> at;
        };
    }

    private static OpenedState opened(Opening opening) {
        var dispatch = opening.dispatch();
        var assignment = opening.assignment();
        return new OpenedState(
                dispatch.at(),
                dispatch.level(),
                dispatch.unit(),
                dispatch.matterUnit(),
                dispatch.division(),
                dispatch.channel(),
                dispatch.grade(),
                dispatch.dueAt(),
                dispatch.facts(),
                assignment.organization(),
                assignment.seat(),
                assignment.mediator(),
                assignment.rule(),
                assignment.ruleBook(),
                assignment.ruleVersion(),
                assignment.reason());
    }
}
