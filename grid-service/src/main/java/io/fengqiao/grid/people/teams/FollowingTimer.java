package io.fengqiao.grid.people.teams;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Finishes what a killed process left: what a team has owed its grid for half a minute.
@Component
class FollowingTimer {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final FollowingTeams following;
    private final InstantSource clock;

    FollowingTimer(FollowingTeams following, InstantSource clock) {
        this.following = following;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        following.sweep(clock.instant().minus(GRACE));
    }
}
