package io.fengqiao.dispute.casework.timer;

import io.fengqiao.dispute.casework.RecountingClocks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// At the start, which may have brought a new calendar, and once a day.
@Component
class RecountTimer {
    private final RecountingClocks recounting;

    RecountTimer(RecountingClocks recounting) {
        this.recounting = recounting;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 86_400_000)
    void recount() {
        recounting.pass();
    }
}
