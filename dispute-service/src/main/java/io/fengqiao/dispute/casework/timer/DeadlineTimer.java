package io.fengqiao.dispute.casework.timer;

import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.WatchingDeadlines;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks once a second for clocks that have run out; and shows, in figures anybody may alarm on, that
/// none is forgotten.
@Component
class DeadlineTimer {
    private final WatchingDeadlines watching;
    private final InstantSource clock;

    DeadlineTimer(WatchingDeadlines watching, Disputes disputes, InstantSource clock, MeterRegistry meters) {
        this.watching = watching;
        this.clock = clock;
        Gauge.builder("fengqiao.oldest.unescalated.overdue.seconds", this::oldestSeconds)
                .description("how long the clock that ran out first has been waiting to be acted on")
                .register(meters);
        Gauge.builder("fengqiao.disputes.supervised", disputes, Disputes::supervised)
                .description("disputes whose time ran out where nobody above could take over")
                .register(meters);
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        watching.pass(clock.instant());
    }

    private double oldestSeconds() {
        Duration waiting = watching.oldestWaiting(clock.instant());
        return waiting.toMillis() / 1000.0;
    }
}
