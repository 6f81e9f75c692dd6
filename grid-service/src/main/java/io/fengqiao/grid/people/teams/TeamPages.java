package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
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

    Page<Versioned<Team>> teams(Scope scope, @Nullable String division, PageAsk ask) {
        return list.page(scope, division, ask);
    }

    Optional<Versioned<Team>> team(String place, Scope scope) {
        return teams.find(place, scope);
    }
}
