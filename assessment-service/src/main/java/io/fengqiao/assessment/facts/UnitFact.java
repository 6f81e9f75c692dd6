package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Visibility;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one unit did in one dispute: since when it held it, until when it had time, when it took it on, when
/// the time ran out, and how its part ended. `unit` is the platform that answers for the territory,
/// `matterUnit` the department that has to do with the matter (S62).
public record UnitFact(
        UnitCode unit,
        Level level,
        int dispatch,
        @Nullable UnitCode matterUnit,
        Instant dispatchedAt,
        Instant dueAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant overdueAt,
        Ending ending) {
    static UnitFact of(Progress.Dispatched told) {
        return new UnitFact(
                told.unit(),
                told.level(),
                told.dispatch(),
                told.matterUnit(),
                told.at(),
                told.dueAt(),
                null,
                null,
                new Ending.Open());
    }

    public DivisionCode division() {
        return unit.division().orElseThrow();
    }

    public boolean isOpen() {
        return ending instanceof Ending.Open;
    }

    public boolean concerns(String someUnit) {
        return someUnit.equals(unit.value()) || (matterUnit != null && someUnit.equals(matterUnit.value()));
    }

    /// A village sees what the village did and not what the town did with it afterwards: the fact lies where
    /// its unit lies (P1).
    public Visibility visibility() {
        return new Visibility(
                division().areas(),
                Stream.of(unit, matterUnit == null ? unit : matterUnit)
                        .map(UnitCode::value)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of());
    }

    UnitFact accepted(Instant at) {
        return new UnitFact(unit, level, dispatch, matterUnit, dispatchedAt, dueAt, at, overdueAt, ending);
    }

    UnitFact overdue(Instant at) {
        return new UnitFact(unit, level, dispatch, matterUnit, dispatchedAt, dueAt, acceptedAt, at, ending);
    }

    UnitFact ended(Ending end) {
        return new UnitFact(unit, level, dispatch, matterUnit, dispatchedAt, dueAt, acceptedAt, overdueAt, end);
    }
}
