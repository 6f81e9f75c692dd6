package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Reach;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A resident, written down: all that names the person sealed (P4).
final class ResidentMapping implements AggregateMapping<Resident, ResidentMapping.State> {
    /// A blind index stands in its field's `index`, so that a search needs no field of its own. Days are ISO
    /// texts: they sort as they should, whatever zone the store thinks in.
    record State(
            String resident,
            String grid,
            Personal name,
            @Nullable Personal idNumber,
            @Nullable Personal phone,
            ResidenceKind kind,
            @Nullable Personal address,
            @Nullable String household,
            String checkedOn,
            boolean here,
            Stay.@Nullable Why why,
            @Nullable String leftOn) {}

    private final Reach reach;

    ResidentMapping(Reach reach) {
        this.reach = reach;
    }

    @Override
    public String collection() {
        return "residents";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Resident resident) {
        return resident.id().value();
    }

    @Override
    public State state(Resident resident) {
        var it = resident.particulars();
        var gone = resident.stay() instanceof Stay.Gone one ? one : null;
        return new State(
                resident.id().value(),
                resident.grid().value(),
                it.name(),
                it.idNumber(),
                it.phone(),
                it.kind(),
                it.address(),
                it.household(),
                resident.checkedOn().toString(),
                gone == null,
                gone == null ? null : gone.why(),
                gone == null ? null : gone.on().toString());
    }

    @Override
    public Resident aggregate(State state) {
        return new Resident(
                new ResidentId(state.resident()),
                new GridCode(state.grid()),
                new Particulars(
                        state.name(),
                        state.idNumber(),
                        state.phone(),
                        state.kind(),
                        state.address(),
                        state.household()),
                LocalDate.parse(state.checkedOn()),
                state.here()
                        ? new Stay.Here()
                        : new Stay.Gone(
                                Objects.requireNonNull(state.why()),
                                LocalDate.parse(Objects.requireNonNull(state.leftOn()))));
    }

    @Override
    public Visibility visibility(Resident resident) {
        return reach.placeOf(resident.grid()).visibility();
    }
}
