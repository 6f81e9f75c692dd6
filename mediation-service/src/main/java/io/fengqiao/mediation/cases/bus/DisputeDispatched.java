package io.fengqiao.mediation.cases.bus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.mediation.cases.Dispatch;
import io.fengqiao.mediation.cases.Facts;
import io.fengqiao.mediation.cases.Grade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `dispute.dispatched.v1`, as far as it is read here.
record DisputeDispatched(
        String dispute,
        int dispatch,
        Level level,
        UnitCode unit,
        @Nullable UnitCode matterUnit,
        DivisionCode division,
        @Nullable String channel,
        Grade grade,
        Instant dueAt,
        @JsonUnwrapped Facts facts,
        Instant at) {
    String target() {
        return WireCaseId.of(dispute, dispatch).value();
    }

    Dispatch asDispatch() {
        return new Dispatch(
                WireCaseId.of(dispute, dispatch), level, unit, matterUnit, division, channel, grade, dueAt, facts, at);
    }
}
