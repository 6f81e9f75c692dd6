package io.fengqiao.mediation;

import io.fengqiao.mediation.assignment.AssigningMediators;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Draws the picture of who is there and how busy again, every few seconds.
@Component
class Refreshing {
    private static final Logger log = LoggerFactory.getLogger(Refreshing.class);

    private final AssigningMediators assigning;
    private final InstantSource clock;

    Refreshing(AssigningMediators assigning, InstantSource clock) {
        this.assigning = assigning;
        this.clock = clock;
    }

    /// When the store is away the last picture stays: old, and no worse a hint than none.
    @Scheduled(fixedDelayString = "${fengqiao.mediation.refresh}", initialDelayString = "${fengqiao.mediation.refresh}")
    void refresh() {
        try {
            assigning.refresh(clock.instant());
        } catch (RuntimeException e) {
            log.warn("The picture of mediators stays as it was: {}", e.toString());
        }
    }
}
