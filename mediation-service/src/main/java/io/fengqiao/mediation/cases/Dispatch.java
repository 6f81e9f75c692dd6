package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.mediation.assignment.Matter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dispute service handed over: the matter, who answers for it until when, and what was told of it.
///
/// @param unit the platform that owns the territory
/// @param matterUnit the department in whose line the matter is, if it is in one
/// @param channel where the dispute came from, if it was told
/// @param at when it was dispatched; the case is open since then
public record Dispatch(
        CaseId caseId,
        Level level,
        UnitCode unit,
        @Nullable UnitCode matterUnit,
        DivisionCode division,
        @Nullable String channel,
        Grade grade,
        Instant dueAt,
        Facts facts,
        Instant at) {
    Dispatch joinedBy(List<Party> others) {
        return new Dispatch(
                caseId, level, unit, matterUnit, division, channel, grade, dueAt, facts.joinedBy(others), at);
    }

    public Matter matter() {
        return new Matter(facts.kind(), level, division);
    }
}
