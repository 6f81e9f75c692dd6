package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.grid.net.divisions.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of teams, open for commands and for what the directory tells alike.
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {
    @Bean
    Aggregates<Team, TeamMapping.State, TeamEvent> storedTeams(AggregateStore store, Divisions divisions) {
        return store.open(
                        new TeamMapping(divisions), (Team team, TeamEvent event) -> TeamWording.of(team.place(), event))
                .indexed("teams-that-owe-their-grid", "state.owedSince");
    }
}
