package io.fengqiao.dispute.standing.timer;

import io.fengqiao.dispute.standing.Recounting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts anew what has changed. It rests ten times as long as it worked, so that under load, too, counting
/// takes less than a tenth of a core: changes under one heading are then counted together.
@Component
class RecountingTimer {
    private static final int REST = 10;

    private final Recounting recounting;
    private final long longestRest;
    private long restUntil;

    RecountingTimer(Recounting recounting, @Value("${fengqiao.counts.longest-rest:5000}") long longestRest) {
        this.recounting = recounting;
        this.longestRest = longestRest * 1_000_000;
        this.restUntil = System.nanoTime();
    }

    @Scheduled(fixedDelay = 250)
    void look() {
        long start = System.nanoTime();
        if (start - restUntil < 0) {
            return;
        }
        recounting.pass();
        long end = System.nanoTime();
        restUntil = end + Math.min(longestRest, REST * (end - start));
    }
}
