package io.fengqiao.grid.work.reports.timer;

import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.HandlingBook;
import io.fengqiao.grid.work.reports.OpenReports;
import io.fengqiao.grid.work.reports.UrgingMatters;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Limits are over when they are by every clock.
@Configuration(proxyBeanMethods = false)
class UrgingConfiguration {
    @Bean
    UrgingMatters urgingMatters(
            OpenReports reports, FourWays ways, HandlingBook book, @Value("${fengqiao.grid.skew}") Duration skew) {
        return new UrgingMatters(reports, ways, book, skew);
    }
}
