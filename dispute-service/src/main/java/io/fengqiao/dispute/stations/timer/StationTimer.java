package io.fengqiao.dispute.stations.timer;

import io.fengqiao.dispute.stations.ReferringDisputes;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second: limits of other bodies that have passed, and never early (R8).
@Component
class StationTimer {
    private final ReferringDisputes referring;
    private final InstantSource clock;
    private final Duration skew;

    StationTimer(ReferringDisputes referring, InstantSource clock, @Value("${fengqiao.deadlines.skew}") Duration skew) {
        this.referring = referring;
        this.clock = clock;
        this.skew = skew;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        referring.pass(clock.instant().minus(skew));
    }
}
