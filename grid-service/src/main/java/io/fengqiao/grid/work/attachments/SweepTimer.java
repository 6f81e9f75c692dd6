package io.fengqiao.grid.work.attachments;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sweeps what has been loose for a day: no upload takes so long.
@Component
class SweepTimer {
    private static final Duration LOOSE_FOR = Duration.ofDays(1);

    private final Files files;
    private final InstantSource clock;

    SweepTimer(Files files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        files.sweep(clock.instant().minus(LOOSE_FOR));
    }
}
