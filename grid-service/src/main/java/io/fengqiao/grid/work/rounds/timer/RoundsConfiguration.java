package io.fengqiao.grid.work.rounds.timer;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.CadenceBook;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.MakingRounds;
import io.fengqiao.grid.work.rounds.SensitivePeriods;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A day of rounds is over when it is by every clock.
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {
    @Bean
    MakingRounds.Timing roundTiming(
            CadenceBook book, InstantSource clock, @Value("${fengqiao.grid.skew}") Duration skew) {
        return new MakingRounds.Timing(book, clock, skew);
    }

    @Bean
    WatchingRounds watchingRounds(
            Duties duties, SensitivePeriods periods, Divisions divisions, MakingRounds.Timing timing) {
        return new WatchingRounds(duties, periods, divisions, timing.book(), timing.skew());
    }
}
