package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.SensitivePeriod;
import io.fengqiao.grid.work.rounds.mongo.SensitivePeriodMapping.State;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sensitive period, written down.
final class SensitivePeriodMapping implements AggregateMapping<SensitivePeriod, State> {
    record State(
            String number,
            String area,
            LocalDate from,
            LocalDate to,
            String reason,
            String declaredBy,
            @Nullable LocalDate endedOn) {}

    private final Divisions divisions;

    SensitivePeriodMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "sensitive_periods";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(SensitivePeriod period) {
        return period.number();
    }

    @Override
    public State state(SensitivePeriod period) {
        return new State(
                period.number(),
                period.area(),
                period.from(),
                period.to(),
                period.reason(),
                period.declaredBy(),
                period.endedOn());
    }

    @Override
    public SensitivePeriod aggregate(State state) {
        return new SensitivePeriod(
                state.number(),
                state.area(),
                state.from(),
                state.to(),
                state.reason(),
                state.declaredBy(),
                state.endedOn());
    }

    @Override
    public Visibility visibility(SensitivePeriod period) {
        return new Visibility(divisions.areasOf(period.area()), Set.of(), Set.of());
    }
}
