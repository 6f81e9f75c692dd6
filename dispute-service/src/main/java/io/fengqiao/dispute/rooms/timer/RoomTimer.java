package io.fengqiao.dispute.rooms.timer;

import io.fengqiao.dispute.rooms.SittingTogether;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second: resolutions whose day has passed, and never early (R8).
@Component
class RoomTimer {
    private final SittingTogether sitting;
    private final InstantSource clock;
    private final Duration skew;

    RoomTimer(SittingTogether sitting, InstantSource clock, @Value("${fengqiao.deadlines.skew}") Duration skew) {
        this.sitting = sitting;
        this.clock = clock;
        this.skew = skew;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        sitting.pass(clock.instant().minus(skew));
    }
}
