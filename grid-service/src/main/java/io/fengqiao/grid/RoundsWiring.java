package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.people.leaves.StandsIn;
import io.fengqiao.grid.work.reports.Reports;
import io.fengqiao.grid.work.rounds.BeginningDuties;
import io.fengqiao.grid.work.rounds.CadenceBook;
import io.fengqiao.grid.work.rounds.DeclaringSensitivePeriods;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.Findings;
import io.fengqiao.grid.work.rounds.LookingAtRounds;
import io.fengqiao.grid.work.rounds.MakingRounds;
import io.fengqiao.grid.work.rounds.SensitivePeriods;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of rounds, made of their ports.
@Configuration(proxyBeanMethods = false)
class RoundsWiring {
    @Bean
    BeginningDuties beginningDuties(Duties duties, Divisions divisions, Units units, CadenceBook book) {
        return new BeginningDuties(duties, divisions, units, book);
    }

    @Bean
    MakingRounds makingRounds(
            Duties duties, SensitivePeriods periods, Reports reports, Divisions divisions, MakingRounds.Timing timing) {
        return new MakingRounds(duties, periods, new Findings(reports, divisions), divisions, timing);
    }

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

    @Bean
    LookingAtRounds lookingAtRounds(
            SensitivePeriods periods, Divisions divisions, CadenceBook book, StandsIn standsIn, InstantSource clock) {
        return new LookingAtRounds(periods, divisions, book, standsIn, clock);
    }

    @Bean
    DeclaringSensitivePeriods declaringSensitivePeriods(
            SensitivePeriods periods, Divisions divisions, InstantSource clock) {
        return new DeclaringSensitivePeriods(periods, divisions, clock);
    }
}
