package io.fengqiao.grid.work.rounds.timer;

import io.fengqiao.grid.work.rounds.BeginningDuties;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Begins the duties of whoever is published, at start, and looks every ten seconds for days that are over.
@Component
class RoundTimer implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(RoundTimer.class);

    private final BeginningDuties beginning;
    private final WatchingRounds watching;
    private final InstantSource clock;

    RoundTimer(BeginningDuties beginning, WatchingRounds watching, InstantSource clock) {
        this.beginning = beginning;
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("{} duties of rounds begun", beginning.beginPublished(clock.instant()));
    }

    @Scheduled(fixedDelayString = "${fengqiao.grid.rounds.look-every}")
    void look() {
        watching.pass(clock.instant());
    }
}
