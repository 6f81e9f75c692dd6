package io.fengqiao.grid.people.teams.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.teams.Place;
import io.fengqiao.grid.people.teams.Team;
import io.fengqiao.grid.people.teams.TeamEvent;
import io.fengqiao.grid.people.teams.Teams;
import io.fengqiao.grid.people.teams.http.TeamList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The teams in the store, one document each; a team that has never had a member has none.
@Component
class MongoTeams implements Teams, TeamList {
    private final Aggregates<Team, TeamForm.State, TeamEvent> teams;

    MongoTeams(Aggregates<Team, TeamForm.State, TeamEvent> teams) {
        this.teams = teams;
    }

    @Override
    public Stored<Team> change(Place place, Mandate mandate, Function<Team, TeamEvent> move) {
        var work = new Work<Team, TeamEvent>(
                place.code(), Scope.system(), null, null, mandate, Work.Cause.NONE, present -> {
                    var team = present == null ? Team.of(place) : present;
                    return Decision.changed(team, List.of(move.apply(team)));
                });
        return switch (teams.performAll(List.of(work)).getFirst()) {
            case Result.Written<Team>(var team, var version) -> new Stored<>(team, version);
            case Result.Repeated<Team>(var team, var version) -> new Stored<>(team, version);
            case Result.Failed<Team>(Refusal refusal) -> throw refusal;
            case Result.Failed<Team>(var cause) ->
                throw new IllegalStateException("team " + place.code() + " could not be changed", cause);
            case Result.Ignored<Team> _, Result.NotYet<Team> _, Result.Behind<Team> _ ->
                throw new IllegalStateException("a command is never ignored and never waits");
        };
    }

    @Override
    public Optional<Stored<Team>> find(String place, Scope scope) {
        return teams.find(place, scope);
    }

    @Override
    public Map<String, Team> of(Collection<String> places) {
        var found = new HashMap<String, Team>();
        var all = places.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += PageAsk.LARGEST) {
            var some = all.subList(from, Math.min(all.size(), from + PageAsk.LARGEST));
            every(List.of(Filters.in("_id", some)))
                    .forEach(team -> found.put(team.place().code(), team));
        }
        return found;
    }

    @Override
    public List<Team> with(String person) {
        return every(List.of(Filters.eq("people", person)));
    }

    private List<Team> every(List<Bson> conditions) {
        var all = new ArrayList<Team>();
        @Nullable String next = null;
        do {
            var page = teams.page(Scope.system(), conditions, Order.BY_ID, new PageAsk(PageAsk.LARGEST, next));
            page.items().forEach(stored -> all.add(stored.aggregate()));
            next = page.next();
        } while (next != null);
        return all;
    }

    @Override
    public Optional<Stored<Team>> perform(Place place, Function<Team, List<TeamEvent>> move) {
        var work = new Work<Team, TeamEvent>(
                place.code(),
                Scope.system(),
                null,
                null,
                null,
                Work.Cause.NONE,
                present ->
                        present == null ? Decision.ignored("no team") : Decision.changed(present, move.apply(present)));
        return switch (teams.performAll(List.of(work)).getFirst()) {
            case Result.Written<Team>(var team, var version) -> Optional.of(new Stored<>(team, version));
            case Result.Failed<Team>(var cause) ->
                throw new IllegalStateException("team " + place.code() + " could not be changed", cause);
            case Result.Ignored<Team> _, Result.Repeated<Team> _, Result.NotYet<Team> _, Result.Behind<Team> _ ->
                Optional.empty();
        };
    }

    @Override
    public int openMissing(List<Team> wanted) {
        var works = wanted.stream().map(MongoTeams::opening).toList();
        return (int) teams.performAll(works).stream()
                .filter(Result.Written.class::isInstance)
                .count();
    }

    private static Work<Team, TeamEvent> opening(Team team) {
        return new Work<>(
                team.place().code(),
                Scope.system(),
                null,
                null,
                null,
                Work.Cause.NONE,
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
    public Page<Stored<Team>> page(Scope scope, @Nullable String division, PageAsk ask) {
        List<Bson> conditions = division == null ? List.of() : List.of(Filters.eq("areas", division));
        return teams.page(scope, conditions, Order.BY_ID, ask);
    }
}
