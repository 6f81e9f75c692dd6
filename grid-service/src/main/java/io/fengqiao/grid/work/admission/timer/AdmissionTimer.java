package io.fengqiao.grid.work.admission.timer;

import io.fengqiao.grid.work.admission.WatchingAdmission;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for admissions and tasks whose time is over.
@Component
class AdmissionTimer {
    private final WatchingAdmission watching;
    private final InstantSource clock;

    AdmissionTimer(WatchingAdmission watching, InstantSource clock) {
        this.watching = watching;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fengqiao.grid.admission.look-every}")
    void look() {
        watching.pass(clock.instant());
    }
}
