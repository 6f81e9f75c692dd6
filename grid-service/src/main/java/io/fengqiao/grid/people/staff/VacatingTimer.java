package io.fengqiao.grid.people.staff;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Vacates what a killed process left: whoever left service half a minute ago holds no post.
@Component
class VacatingTimer {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final EndingService ending;
    private final InstantSource clock;

    VacatingTimer(EndingService ending, InstantSource clock) {
        this.ending = ending;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        ending.sweep(clock.instant().minus(GRACE));
    }
}
