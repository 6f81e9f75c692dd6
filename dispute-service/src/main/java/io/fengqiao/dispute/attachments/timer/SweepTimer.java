package io.fengqiao.dispute.attachments.timer;

import io.fengqiao.dispute.attachments.Folders;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sweeps what has been loose for a day: no upload takes so long.
@Component
class SweepTimer {
    private static final Duration LOOSE_FOR = Duration.ofDays(1);

    private final Folders folders;
    private final InstantSource clock;

    SweepTimer(Folders folders, InstantSource clock) {
        this.folders = folders;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        folders.sweep(clock.instant().minus(LOOSE_FOR));
    }
}
