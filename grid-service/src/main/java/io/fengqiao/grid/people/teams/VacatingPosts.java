package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.people.staff.Posts;
import io.fengqiao.grid.people.staff.Stage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Whoever leaves the service leaves its posts (S114, S134), and with them its grids.
@UseCase
final class VacatingPosts implements Posts {
    private final Teams teams;
    private final FollowingTeams following;
    private final InstantSource clock;

    VacatingPosts(Teams teams, FollowingTeams following, InstantSource clock) {
        this.teams = teams;
        this.following = following;
        this.clock = clock;
    }

    @Override
    public void vacate(String person, LocalDate on, Stage.Why why) {
        var now = clock.instant();
        for (Team held : teams.with(person)) {
            teams.perform(
                    held.place(),
                    team -> team.find(person).isPresent()
                            ? List.of(team.relieve(person, on, told(why), now))
                            : List.of());
        }
        following.sweep(now);
    }

    private static TeamEvent.Why told(Stage.Why why) {
        return switch (why) {
            case RESIGNED, RETIRED, MOVED -> TeamEvent.Why.LEFT_SERVICE;
            case EXITED -> TeamEvent.Why.EXITED;
            case DISMISSED -> TeamEvent.Why.DISMISSED;
        };
    }
}
