package io.fengqiao.grid.work.reports.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.Progress;
import io.fengqiao.grid.work.reports.Course;
import io.fengqiao.grid.work.reports.Report;
import java.util.HashSet;
import java.util.Set;

/// A report, written down under the id its dispute has, so that the ledger's events find it.
///
/// The worker who reported sees it, and the officers of the village and above. A department sees it from the
/// moment it is alerted, gets it, or is to be coordinated; and goes on seeing it, since who passes a matter
/// on follows it up (跟踪检查督促, S122). Who has taken it on sees it too.
final class ReportMapping implements AggregateMapping<Report, ReportState> {
    private final Divisions divisions;

    ReportMapping(Divisions divisions) {
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
        return ReportState.of(report.snapshot());
    }

    @Override
    public Report aggregate(ReportState state) {
        return new Report(state.snapshot());
    }

    @Override
    public Visibility visibility(Report report) {
        var units = new HashSet<>(report.snapshot().alerted());
        var people = new HashSet<>(Set.of(report.reportedBy()));
        if (report.course() instanceof Course.Here(Handling handling)) {
            handling.assignments().forEach(one -> {
                units.add(one.unit());
                units.addAll(one.departments());
            });
            if (handling.progress() instanceof Progress.Accepted(var by, var _)) {
                people.add(by);
            }
        }
        return new Visibility(divisions.areasOf(report.grid().village()), units, people);
    }
}
