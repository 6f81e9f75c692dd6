package io.fengqiao.dispute.performance.timer;

import io.fengqiao.dispute.performance.WatchingPerformance;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second: days that have passed without a word, and never early (R8).
@Component
class PerformanceTimer {
    private final WatchingPerformance watching;
    private final InstantSource clock;
    private final Duration skew;

    PerformanceTimer(
            WatchingPerformance watching, InstantSource clock, @Value("${fengqiao.deadlines.skew}") Duration skew) {
        this.watching = watching;
        this.clock = clock;
        this.skew = skew;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        watching.pass(clock.instant().minus(skew));
    }
}
