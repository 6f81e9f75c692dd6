package io.fengqiao.dispute;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.dispute.casework.Confidants;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.performance.PerformanceLines;
import io.fengqiao.dispute.performance.Performances;
import io.fengqiao.dispute.performance.WatchingPerformance;
import io.fengqiao.dispute.performance.WaysBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether agreements are kept, put together.
@Configuration(proxyBeanMethods = false)
class PerformanceWiring {
    @Bean
    Confidants confidants(Disputes disputes) {
        return new Confidants(disputes);
    }

    @Bean
    WatchingPerformance watchingPerformance(
            Confidants confidants,
            Performances performances,
            EditionShelf<LadderBook> ladder,
            EditionShelf<WaysBook> ways,
            WorkingCalendar calendar) {
        return new WatchingPerformance(confidants, performances, ladder, ways, calendar);
    }

    @Bean
    PerformanceLines performanceLines(Performances performances) {
        return new PerformanceLines(performances);
    }
}
