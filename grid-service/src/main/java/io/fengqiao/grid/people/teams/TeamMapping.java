package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.teams.TeamMapping.State;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A team, written down. Its members see it, the officers above it, and the units that have people in it.
final class TeamMapping implements AggregateMapping<Team, State> {
    /// `joining`, `leaving` and `owedSince` are what the team still owes its grid.
    record State(
            String place,
            String division,
            List<Appointment> members,
            List<String> joining,
            List<String> leaving,
            @Nullable Instant owedSince) {}

    private final Divisions divisions;

    TeamMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "teams";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Team team) {
        return team.place().code();
    }

    @Override
    public State state(Team team) {
        var owed = team.owed();
        return new State(
                team.place().code(),
                team.place().division(),
                team.members(),
                owed.joining().stream().sorted().toList(),
                owed.leaving().stream().sorted().toList(),
                owed.since());
    }

    @Override
    public Team aggregate(State state) {
        var place = GridCode.parse(state.place())
                .<Place>map(Place.OfGrid::new)
                .orElseGet(() -> new Place.OfUnit(state.place(), state.division()));
        return new Team(
                place,
                state.members(),
                new Owed(Set.copyOf(state.joining()), Set.copyOf(state.leaving()), state.owedSince()));
    }

    @Override
    public Visibility visibility(Team team) {
        var members = team.members();
        var own = team.place() instanceof Place.OfUnit(var code, var _) ? Stream.of(code) : Stream.<String>empty();
        return new Visibility(
                divisions.areasOf(team.place().division()),
                Stream.concat(own, members.stream().map(Appointment::unit)).collect(Collectors.toUnmodifiableSet()),
                members.stream().map(Appointment::person).collect(Collectors.toUnmodifiableSet()));
    }
}
