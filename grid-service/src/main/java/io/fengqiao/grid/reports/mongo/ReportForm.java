package io.fengqiao.grid.reports.mongo;

import io.fengqiao.chassis.aggregate.AggregateForm;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.reports.Report;
import io.fengqiao.grid.reports.ReportEvent;
import io.fengqiao.grid.reports.ReportNumber;
import io.fengqiao.grid.reports.bus.ReportNews;
import java.util.Set;

/// A report, written down under the id its dispute has, so that the ledger's events find it. The worker who reported
/// sees it, and the officers of the village and above.
final class ReportForm implements AggregateForm<Report, ReportState, ReportEvent> {
    private final Divisions divisions;

    ReportForm(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "reports";
    }

    @Override
    public Class<ReportState> stateType() {
        return ReportState.class;
    }

    @Override
    public String id(Report report) {
        return report.number().dispute();
    }

    @Override
    public ReportState state(Report report) {
        return ReportState.of(report);
    }

    @Override
    public Report aggregate(ReportState state) {
        return new Report(
                new ReportNumber(state.number()),
                new GridCode(state.grid()),
                state.content().content(),
                state.reportedBy(),
                state.reportedAt(),
                state.stage().stage(state.status()));
    }

    @Override
    public Visibility visibility(Report report) {
        return new Visibility(divisions.areasOf(report.grid().village()), Set.of(), Set.of(report.reportedBy()));
    }

    @Override
    public News news(Report report, ReportEvent event) {
        return ReportNews.of(report, event);
    }
}
