package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.people.leaves.StandsIn;
import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.HandlingBook;
import io.fengqiao.grid.work.reports.FollowingChanges;
import io.fengqiao.grid.work.reports.HandlingMatters;
import io.fengqiao.grid.work.reports.Holders;
import io.fengqiao.grid.work.reports.KnownReach;
import io.fengqiao.grid.work.reports.OpenReports;
import io.fengqiao.grid.work.reports.OwnGrids;
import io.fengqiao.grid.work.reports.Reporting;
import io.fengqiao.grid.work.reports.Reports;
import io.fengqiao.grid.work.reports.Starting;
import io.fengqiao.grid.work.reports.SucceedingGrids;
import io.fengqiao.grid.work.reports.UrgingMatters;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the grids report, and how it is handled.
@Configuration(proxyBeanMethods = false)
class ReportsWiring {
    @Bean
    FourWays fourWays(Divisions divisions, Units units, HandlingBook book) {
        return new FourWays(divisions, units, book);
    }

    @Bean
    Starting starting(FourWays ways, HandlingBook book) {
        return new Starting(ways, book);
    }

    @Bean
    Holders holders(Divisions divisions, Units units) {
        return new Holders(divisions, units);
    }

    @Bean
    OwnGrids ownGrids(Grids grids, StandsIn standsIn) {
        return new OwnGrids(grids, standsIn);
    }

    @Bean
    KnownReach knownReach(Divisions divisions, Units units) {
        return new KnownReach(divisions, units);
    }

    @Bean
    Reporting reporting(Reports reports, Starting starting, OwnGrids own, KnownReach known, InstantSource clock) {
        return new Reporting(reports, starting, own, known, clock);
    }

    @Bean
    HandlingMatters handlingMatters(
            OpenReports reports, FourWays ways, HandlingBook book, Holders holders, InstantSource clock) {
        return new HandlingMatters(reports, ways, book, holders, clock);
    }

    @Bean
    UrgingMatters urgingMatters(
            OpenReports reports, FourWays ways, HandlingBook book, @Value("${fengqiao.grid.skew}") Duration skew) {
        return new UrgingMatters(reports, ways, book, skew);
    }

    @Bean
    FollowingChanges followingChanges(FollowingChanges.Feed feed, InstantSource clock) {
        return new FollowingChanges(feed, clock);
    }

    @Bean
    SucceedingGrids succeedingGrids(FourWays ways) {
        return new SucceedingGrids(ways);
    }
}
