package io.fengqiao.grid.net.resettling;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks once a second for what has still to go along.
@Component
class ResettlingTimer {
    private final ResettlingGrids resettling;
    private final InstantSource clock;

    ResettlingTimer(ResettlingGrids resettling, InstantSource clock) {
        this.resettling = resettling;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        resettling.pass(clock.instant());
    }
}
