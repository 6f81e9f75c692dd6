package io.fengqiao.dispute.warnings.timer;

import io.fengqiao.dispute.warnings.HandlingWarnings;
import io.fengqiao.dispute.warnings.StudyingDisputes;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second: what waits to be studied is studied, whom a warning did not reach in time is urged.
@Component
class WarningTimer {
    private final StudyingDisputes studying;
    private final HandlingWarnings handling;
    private final InstantSource clock;

    WarningTimer(StudyingDisputes studying, HandlingWarnings handling, InstantSource clock) {
        this.studying = studying;
        this.handling = handling;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void study() {
        studying.pass(clock.instant());
    }

    @Scheduled(fixedDelay = 1000)
    void urge() {
        handling.urge(clock.instant());
    }
}
