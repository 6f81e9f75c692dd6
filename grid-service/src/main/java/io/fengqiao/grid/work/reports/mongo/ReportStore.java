package io.fengqiao.grid.work.reports.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.Starting;
import io.fengqiao.grid.work.reports.bus.ReportWording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of reports, open for commands and for the ledger's events alike.
@Configuration(proxyBeanMethods = false)
class ReportStore {
    @Bean
    Aggregates<Report, ReportState, ReportEvent> storedReports(
            AggregateStore store, Divisions divisions, Starting starting) {
        return store.open(new ReportMapping(divisions), ReportWording::of)
                .rewritten(1, UnhandledMatters.BEFORE, before -> UnhandledMatters.adopt(before, starting))
                .indexed("reports-of-an-area-newest-first", "areas", "state.reportedAt")
                .indexed("reports-of-a-worker-newest-first", "people", "state.reportedAt")
                .indexed("worklist-of-a-unit-soonest-due-first", "state.openAt", "state.dueAt")
                .indexed("urging", "state.alarmAt")
                .indexed("changes-of-a-person", "people", "state.changedAt")
                .indexed("reports-of-a-grid-newest-first", "state.grid", "state.reportedAt");
    }
}
