package io.fengqiao.mediation.cases.mongo;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.mediation.cases.Agreement;
import io.fengqiao.mediation.cases.Facts;
import io.fengqiao.mediation.cases.Failure;
import io.fengqiao.mediation.cases.Grade;
import io.fengqiao.mediation.cases.Session;
import io.fengqiao.mediation.cases.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/// A case as it is stored. `opened` is missing in one that was overtaken, `endedAt` in an open one;
/// `agreement` and `failure` go with their stages.
record CaseState(
        String dispute,
        int dispatch,
        Stage.Name stage,
        @Nullable OpenedState opened,
        List<SessionState> sessions,
        @Nullable Instant endedAt,
        @Nullable AgreementState agreement,
        @Nullable FailureState failure) {

    record OpenedState(
            Instant at,
            Level level,
            UnitCode unit,
            @Nullable UnitCode matterUnit,
            DivisionCode division,
            @Nullable String channel,
            Grade grade,
            Instant dueAt,
            @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_NULL) Facts facts,
            String organization,
            DivisionCode seat,
            String mediator,
            String rule,
            String ruleBook,
            int ruleVersion,
            String reason) {}

    record SessionState(int number, Session.Way way, Instant heldAt, Personal summary) {}

    record AgreementState(
            String number,
            Agreement.Form form,
            Personal terms,
            @Nullable LocalDate performBy) {}

    record FailureState(Failure.Cause cause, Personal note) {}
}
