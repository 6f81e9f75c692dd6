package io.fengqiao.grid.people.teams;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The teams in the store, one document each; a team that has never had a member has none.
@Component
class MongoTeams implements Teams, TeamList {
    private final Aggregates<Team, TeamMapping.State, TeamEvent> teams;

    MongoTeams(Aggregates<Team, TeamMapping.State, TeamEvent> teams) {
        this.teams = teams;
    }

    @Override
    public Versioned<Team> change(Place place, CommandContext mandate, Function<Team, TeamEvent> move) {
        return teams.changeOrCreate(place.code(), mandate, Scope.system(), present -> {
            var team = present == null ? Team.of(place) : present;
            return Decision.changed(team, List.of(move.apply(team)));
        });
    }

    @Override
    public Optional<Versioned<Team>> find(String place, Scope scope) {
        return teams.find(place, scope);
    }

    @Override
    public Map<String, Team> of(Collection<String> places) {
        return teams.these(places, Scope.system()).stream()
                .collect(Collectors.toMap(team -> team.place().code(), Function.identity()));
    }

    @Override
    public List<Team> with(String person) {
        return teams.all(Scope.system(), List.of(Filters.eq("people", person)));
    }

    @Override
    public Optional<Versioned<Team>> perform(Place place, Function<Team, List<TeamEvent>> move) {
        return teams.bySystem(
                place.code(),
                present ->
                        present == null ? Decision.ignored("no team") : Decision.changed(present, move.apply(present)));
    }

    @Override
    public int openMissing(List<Team> wanted) {
        return teams.bySystem(wanted.stream().map(MongoTeams::opening).toList())
                .orThrow()
                .written()
                .size();
    }

    private static SystemChange<Team, TeamEvent> opening(Team team) {
        return new SystemChange<>(
                team.place().code(),
                present -> present != null
                        ? Decision.ignored("there already")
                        : Decision.changed(
                                team,
                                team.members().stream()
                                        .<TeamEvent>map(TeamEvent.StaffAppointed::new)
                                        .toList()));
    }

    @Override
    public List<String> owing(Instant until, int limit) {
        return teams.due("state.owedSince", until, limit);
    }

    @Override
    public Page<Versioned<Team>> page(Scope scope, @Nullable String division, PageAsk ask) {
        List<Bson> conditions = division == null ? List.of() : List.of(Filters.eq("areas", division));
        return teams.page(scope, conditions, Order.BY_ID, ask);
    }
}
