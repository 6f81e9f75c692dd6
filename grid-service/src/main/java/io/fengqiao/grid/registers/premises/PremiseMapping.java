package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A premise, written down. Days are ISO texts: they sort as they should, whatever zone the store thinks in.
final class PremiseMapping implements AggregateMapping<Premise, PremiseMapping.State> {
    record State(
            String premise,
            String grid,
            Register register,
            PremiseKind kind,
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable Personal address,
            @Nullable Personal contact,
            @Nullable Personal phone,
            String checkedOn,
            boolean here,
            @Nullable String goneOn) {}

    private final Reach reach;

    PremiseMapping(Reach reach) {
        this.reach = reach;
    }

    @Override
    public String collection() {
        return "premises";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Premise premise) {
        return premise.id().value();
    }

    @Override
    public State state(Premise premise) {
        var it = premise.description();
        var goneOn = premise.goneOn();
        return new State(
                premise.id().value(),
                premise.grid().value(),
                it.kind().register(),
                it.kind(),
                it.name(),
                it.creditCode(),
                it.address(),
                it.contact(),
                it.phone(),
                premise.checkedOn().toString(),
                goneOn == null,
                goneOn == null ? null : goneOn.toString());
    }

    @Override
    public Premise aggregate(State state) {
        return new Premise(
                new PremiseId(state.premise()),
                new GridCode(state.grid()),
                new Description(
                        state.kind(),
                        state.name(),
                        state.creditCode(),
                        state.address(),
                        state.contact(),
                        state.phone()),
                LocalDate.parse(state.checkedOn()),
                state.goneOn() == null ? null : LocalDate.parse(state.goneOn()));
    }

    @Override
    public Visibility visibility(Premise premise) {
        return reach.placeOf(premise.grid()).visibility();
    }
}
