package io.fengqiao.grid.people.teams.http;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.teams.Team;
import io.fengqiao.grid.people.teams.TeamList;
import io.fengqiao.grid.people.teams.Teams;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Teams to look at.
@Component
class TeamPages {
    private final Teams teams;
    private final TeamList list;

    TeamPages(Teams teams, TeamList list) {
        this.teams = teams;
        this.list = list;
    }

    Page<Stored<Team>> teams(Scope scope, @Nullable String division, PageAsk ask) {
        return list.page(scope, division, ask);
    }

    Optional<Stored<Team>> team(String place, Scope scope) {
        return teams.find(place, scope);
    }
}
