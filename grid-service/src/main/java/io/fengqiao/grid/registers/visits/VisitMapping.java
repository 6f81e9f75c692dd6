package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit, written down. The grid's workers see it, and the officers above.
final class VisitMapping implements AggregateMapping<Visit, VisitMapping.State> {
    record State(
            String visit,
            String grid,
            String worker,
            Instant visitedAt,
            @Nullable Personal address,
            List<String> residents,
            @Nullable Personal statement,
            Instant recordedAt,
            List<StoredOpinion> opinions) {}

    record StoredOpinion(
            Opinion.Kind kind, Personal words, @Nullable String report) {}

    private final Reach reach;

    VisitMapping(Reach reach) {
        this.reach = reach;
    }

    @Override
    public String collection() {
        return "visits";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Visit visit) {
        return visit.account().id().value();
    }

    @Override
    public State state(Visit visit) {
        var it = visit.account();
        return new State(
                it.id().value(),
                it.grid().value(),
                it.worker(),
                it.visitedAt(),
                it.address(),
                it.residents().stream().map(ResidentId::value).toList(),
                it.statement(),
                it.recordedAt(),
                visit.opinions().stream()
                        .map(one -> new StoredOpinion(one.kind(), one.words(), one.report()))
                        .toList());
    }

    @Override
    public Visit aggregate(State state) {
        return new Visit(
                new Visit.Account(
                        new VisitId(state.visit()),
                        new GridCode(state.grid()),
                        state.worker(),
                        state.visitedAt(),
                        state.address(),
                        state.residents().stream().map(ResidentId::new).toList(),
                        state.statement(),
                        state.recordedAt()),
                state.opinions().stream()
                        .map(one -> new Opinion(one.kind(), one.words(), one.report()))
                        .toList());
    }

    @Override
    public Visibility visibility(Visit visit) {
        return reach.placeOf(visit.account().grid()).visibility();
    }
}
