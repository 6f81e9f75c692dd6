package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The teams, by place.
public interface Teams {
    /// A command on a team; the first finds it empty. Who may give it has been decided before.
    Versioned<Team> change(Place place, CommandContext mandate, Function<Team, TeamEvent> move);

    Optional<Versioned<Team>> find(String place, Scope scope);

    /// Those that are there, by the code of their place.
    Map<String, Team> of(Collection<String> places);

    /// Every team somebody has a post in.
    List<Team> with(String person);

    /// What the service does by itself with a team, and the team after it; empty where there is none.
    Optional<Versioned<Team>> perform(Place place, Function<Team, List<TeamEvent>> move);

    /// Appoints the teams of places that have none, all at once, and answers how many those were.
    int openMissing(List<Team> teams);

    /// Places whose team owes its grid something since before `until`, oldest first.
    List<String> owing(Instant until, int limit);
}
