package io.fengqiao.assessment.facts.mongo;

import io.fengqiao.assessment.facts.Cause;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.assessment.facts.Outcome;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute as it is stored; `merged` only where it is true, since the version before knows none (R9).
/// Beside what the aggregate is made of stand the fields that sums group and match by: days in Asia/Shanghai,
/// levels, and who may see a fact; the store does no date arithmetic.
record AssessedDisputeState(
        String dispute,
        String kind,
        DivisionCode division,
        List<DivisionCode> origin,
        Instant registeredAt,
        LocalDate registeredDay,
        @Nullable Grade grade,
        List<FactState> facts,
        @Nullable Level beganAt,
        @Nullable Level reached,
        boolean heldByTown,
        @Nullable Level settledAt,
        boolean onTime,
        @Nullable Instant fedBackAt,
        boolean scored,
        @Nullable Boolean merged,
        boolean closedSettled,
        @Nullable Instant closedAt,
        @Nullable LocalDate closedDay) {
    record FactState(
            UnitCode unit,
            DivisionCode division,
            Level level,
            int dispatch,
            @Nullable UnitCode matterUnit,
            Instant dispatchedAt,
            LocalDate dispatchedDay,
            Instant dueAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant overdueAt,
            @Nullable LocalDate overdueDay,
            Outcome outcome,
            @Nullable Instant endedAt,
            @Nullable LocalDate endedDay,
            @Nullable Cause cause,
            boolean onTime,
            List<String> areas,
            List<String> units) {}
}
