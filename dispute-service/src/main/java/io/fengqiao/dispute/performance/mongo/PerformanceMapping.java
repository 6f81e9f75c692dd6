package io.fengqiao.dispute.performance.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.performance.Performance;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was promised, as it is stored. Who may see it: every division of the dispute's place, its platform,
/// the department whose matter it is, and who mediated it (P1).
final class PerformanceMapping implements AggregateMapping<Performance, PerformanceMapping.State> {
    /// @param nextAt when there is something to tell
    record State(
            String performance,
            String dispute,
            String district,
            @Nullable String town,
            @Nullable String village,
            String unit,
            @Nullable String matterUnit,
            List<String> mediators,
            List<ObligationState> obligations,
            @Nullable Instant nextAt) {}

    @Override
    public String collection() {
        return "performances";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Performance performance) {
        return performance.snapshot().id();
    }

    @Override
    public State state(Performance performance) {
        var it = performance.snapshot();
        return new State(
                it.id(),
                it.dispute(),
                it.territory().district(),
                it.territory().town(),
                it.territory().village(),
                it.unit(),
                it.matterUnit(),
                List.copyOf(it.mediators()),
                it.obligations().stream().map(ObligationState::of).toList(),
                it.nextAt());
    }

    @Override
    public Performance aggregate(State it) {
        return new Performance(new Performance.Snapshot(
                it.performance(),
                it.dispute(),
                new Territory(it.district(), it.town(), it.village()),
                it.unit(),
                it.matterUnit(),
                Set.copyOf(it.mediators()),
                it.obligations().stream().map(ObligationState::obligation).toList()));
    }

    @Override
    public Visibility visibility(Performance performance) {
        var it = performance.snapshot();
        var units = new HashSet<String>();
        units.add(it.unit());
        if (it.matterUnit() != null) {
            units.add(it.matterUnit());
        }
        return new Visibility(it.territory().divisions(), units, it.mediators());
    }
}
