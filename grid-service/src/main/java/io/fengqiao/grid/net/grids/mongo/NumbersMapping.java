package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.grids.VillageNumbers;
import io.fengqiao.grid.net.grids.mongo.NumbersMapping.State;
import java.util.List;
import java.util.Set;

/// A village's numbers, written down. Nobody sees them, and nothing is told of them.
final class NumbersMapping implements AggregateMapping<VillageNumbers, State> {
    record State(String village, List<String> takers) {}

    @Override
    public String collection() {
        return "village_numbers";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(VillageNumbers numbers) {
        return numbers.village();
    }

    @Override
    public State state(VillageNumbers numbers) {
        return new State(numbers.village(), numbers.takers());
    }

    @Override
    public VillageNumbers aggregate(State state) {
        return new VillageNumbers(state.village(), state.takers());
    }

    @Override
    public Visibility visibility(VillageNumbers numbers) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
