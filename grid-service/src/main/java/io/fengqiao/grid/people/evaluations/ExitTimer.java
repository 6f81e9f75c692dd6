package io.fengqiao.grid.people.evaluations;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Finishes what a killed process left: whoever had to go half a minute ago is out of service.
@Component
class ExitTimer {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Evaluating evaluating;
    private final InstantSource clock;

    ExitTimer(Evaluating evaluating, InstantSource clock) {
        this.evaluating = evaluating;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        evaluating.sweep(clock.instant().minus(GRACE));
    }
}
