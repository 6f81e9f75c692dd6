package io.fengqiao.grid.net.resettling;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.resettling.Resettlement.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A resettlement, written down. Nobody sees it: it is how far the service has come by itself.
final class ResettlementMapping implements AggregateMapping<Resettlement, ResettlementMapping.State> {
    /// `part`, `grid`, `behind` and `waitingSince` are there until it is done.
    record State(
            String request,
            List<String> before,
            List<String> after,
            @Nullable Part part,
            @Nullable String grid,
            @Nullable String behind,
            @Nullable Instant waitingSince,
            @Nullable Instant doneAt) {}

    @Override
    public String collection() {
        return "resettlements";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Resettlement resettlement) {
        return resettlement.request();
    }

    @Override
    public State state(Resettlement resettlement) {
        var before = values(resettlement.before());
        var after = values(resettlement.after());
        return switch (resettlement.stage()) {
            case Stage.Moving(var next, var since) ->
                new State(
                        resettlement.request(),
                        before,
                        after,
                        next.part(),
                        next.grid().value(),
                        next.behind(),
                        since,
                        null);
            case Stage.Done(var at) -> new State(resettlement.request(), before, after, null, null, null, null, at);
        };
    }

    @Override
    public Resettlement aggregate(State state) {
        return new Resettlement(state.request(), codes(state.before()), codes(state.after()), stage(state));
    }

    private static Stage stage(State state) {
        var part = state.part();
        return part == null
                ? new Stage.Done(Objects.requireNonNull(state.doneAt()))
                : new Stage.Moving(
                        new Leg(part, new GridCode(Objects.requireNonNull(state.grid())), state.behind()),
                        Objects.requireNonNull(state.waitingSince()));
    }

    private static List<String> values(List<GridCode> codes) {
        return codes.stream().map(GridCode::value).toList();
    }

    private static List<GridCode> codes(List<String> values) {
        return values.stream().map(GridCode::new).toList();
    }

    @Override
    public Visibility visibility(Resettlement resettlement) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
