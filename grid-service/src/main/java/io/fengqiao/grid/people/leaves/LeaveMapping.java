package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.leaves.LeaveMapping.State;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Leave, written down. The absent one sees it, its substitute, the officers above, and its
/// own department's line.
final class LeaveMapping implements AggregateMapping<Leave, State> {

    /// Days are text, so that they compare as days whatever zone a machine is in.
    record State(
            String number,
            String person,
            String unit,
            String division,
            Leave.Kind kind,
            String first,
            String last,
            Stage.Status status,
            @Nullable String substitute,
            @Nullable Personal reason) {
        Stage stage() {
            return switch (status) {
                case ASKED -> new Stage.Asked();
                case GRANTED -> new Stage.Granted(Objects.requireNonNull(substitute));
                case DECLINED -> new Stage.Declined(Objects.requireNonNull(reason));
                case WITHDRAWN -> new Stage.Withdrawn();
                case ENDED -> new Stage.Ended(Objects.requireNonNull(substitute));
            };
        }
    }

    private final Divisions divisions;

    LeaveMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "leaves";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Leave leave) {
        return leave.number();
    }

    @Override
    public State state(Leave leave) {
        return new State(
                leave.number(),
                leave.absentee().person(),
                leave.absentee().unit(),
                leave.absentee().division(),
                leave.kind(),
                leave.days().first().toString(),
                leave.days().last().toString(),
                leave.stage().status(),
                leave.stage().substitute(),
                leave.stage() instanceof Stage.Declined(var reason) ? reason : null);
    }

    @Override
    public Leave aggregate(State state) {
        return new Leave(
                state.number(),
                new Leave.Absentee(state.person(), state.unit(), state.division()),
                state.kind(),
                new Days(LocalDate.parse(state.first()), LocalDate.parse(state.last())),
                state.stage());
    }

    @Override
    public Visibility visibility(Leave leave) {
        var people = new HashSet<>(Set.of(leave.absentee().person()));
        var substitute = leave.stage().substitute();
        if (substitute != null) {
            people.add(substitute);
        }
        return new Visibility(
                divisions.areasOf(leave.absentee().division()),
                Set.of(leave.absentee().unit()),
                people);
    }
}
