package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.chassis.kernel.UseCase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Teams to look at.
@UseCase
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
