package io.fengqiao.grid.work.reports.timer;

import io.fengqiao.grid.work.reports.UrgingMatters;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every few seconds for matters whose time has run out. Every replica does: the store
/// decides who urges.
@Component
class UrgingTimer {
    private final UrgingMatters urging;
    private final InstantSource clock;

    UrgingTimer(UrgingMatters urging, InstantSource clock) {
        this.urging = urging;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fengqiao.grid.urging.look-every}")
    void look() {
        urging.pass(clock.instant());
    }
}
