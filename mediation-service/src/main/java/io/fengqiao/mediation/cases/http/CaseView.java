package io.fengqiao.mediation.cases.http;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.mediation.cases.Failure;
import io.fengqiao.mediation.cases.Grade;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A case from outside, for everybody whose scope it is in: stage, dates, counts and result, and why this
/// mediator has it - nothing that was said (P11).
///
/// @param id the case, `<dispute>-<dispatch>`
/// @param witnesses how many saw what it is about
/// @param sessions how many were held
/// @param concludedAt when it ended, in whichever way
/// @param agreement the agreement's number
/// @param cause why it failed
/// @param rule which rule chose the organization; `reason` says it in words
record CaseView(
        String id,
        String dispute,
        int dispatch,
        Stage.Name stage,
        String kind,
        @Nullable Integer witnesses,
        Grade grade,
        Level level,
        String division,
        String organization,
        String mediator,
        int sessions,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant concludedAt,
        @Nullable String agreement,
        Failure.@Nullable Cause cause,
        String rule,
        String ruleBook,
        int ruleVersion,
        String reason,
        long version) {

    static CaseView of(Versioned<MediationCase> stored) {
        var mediation = stored.aggregate();
        var dispatch = mediation.opening().dispatch();
        var assignment = mediation.opening().assignment();
        var stage = mediation.stage();
        return new CaseView(
                mediation.id().value(),
                mediation.id().dispute(),
                mediation.id().dispatch(),
                stage.name(),
                dispatch.facts().kind(),
                dispatch.facts().witnesses(),
                dispatch.grade(),
                dispatch.level(),
                dispatch.division().value(),
                assignment.organization(),
                assignment.mediator(),
                mediation.sessions().size(),
                dispatch.at(),
                dispatch.dueAt(),
                concludedAt(stage),
                stage instanceof Stage.Agreed(var agreement, var _) ? agreement.number() : null,
                stage instanceof Stage.Failed(var failure, var _) ? failure.cause() : null,
                assignment.rule(),
                assignment.ruleBook(),
                assignment.ruleVersion(),
                assignment.reason(),
                stored.version());
    }

    private static @Nullable Instant concludedAt(Stage stage) {
        return switch (stage) {
            case Stage.Open _ -> null;
            case Stage.Agreed(var _, var at) -> at;
            case Stage.Failed(var _, var at) -> at;
            case Stage.Withdrawn(var at) -> at;
            case Stage.Overtaken(var at) -> at;
        };
    }
}
