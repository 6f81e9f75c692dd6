package io.fengqiao.grid.work.reports.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.elements.Counter;
import io.fengqiao.grid.net.elements.Element;
import io.fengqiao.grid.net.elements.Ground;
import io.fengqiao.grid.work.reports.FollowingChanges;
import io.fengqiao.grid.work.reports.OpenReports;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.ReportList;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Stage.Status;
import io.fengqiao.grid.work.reports.UrgingMatters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The reports in the store, one document each.
@Component
class MongoReports implements OpenReports, ReportList, FollowingChanges.Feed, Counter {
    private static final Logger log = LoggerFactory.getLogger(MongoReports.class);
    private static final Order SOONEST_DUE_FIRST = Order.ascending("state.dueAt");
    private static final Order NEWEST_FIRST = Order.descending("state.reportedAt");

    private static final Bson OPEN = Filters.nin("state.status", Status.CLOSED.name(), Status.RECORDED.name());

    private final Aggregates<Report, ReportState, ReportEvent> reports;

    MongoReports(Aggregates<Report, ReportState, ReportEvent> reports) {
        this.reports = reports;
    }

    @Override
    public Versioned<Report> take(
            ReportNumber number, CommandContext mandate, Supplier<Decision<Report, ReportEvent>> birth) {
        return reports.create(number.dispute(), mandate, birth);
    }

    @Override
    public Optional<Versioned<Report>> find(ReportNumber number, Scope scope) {
        return reports.find(number.dispute(), scope);
    }

    @Override
    public Versioned<Report> change(
            ReportNumber number, CommandContext mandate, Function<Report, List<ReportEvent>> move) {
        return reports.change(number.dispute(), mandate, report -> Decision.changed(report, move.apply(report)));
    }

    @Override
    public List<String> alarmed(Instant until, int limit) {
        return reports.due("state.alarmAt", until, limit);
    }

    @Override
    public UrgingMatters.Pass moveAll(
            List<String> ids, Function<@Nullable Report, Decision<Report, ReportEvent>> move) {
        var outcomes = reports.bySystem(ids, move);
        outcomes.failures()
                .forEach(cause -> log.error("The time of a matter has run out and nobody could be urged", cause));
        return new UrgingMatters.Pass(
                outcomes.written().size(), outcomes.failures().size());
    }

    @Override
    public List<String> openIn(List<String> grids) {
        return reports.all(Scope.system(), List.of(Filters.in("state.grid", grids), OPEN)).stream()
                .map(report -> report.number().dispute())
                .toList();
    }

    @Override
    public FollowingChanges.FeedPage changed(String person, Instant from, @Nullable String after) {
        var mine = new Scope(Set.of(), Set.of(), Set.of(person), false);
        var page = reports.page(
                mine,
                List.of(Filters.gte("state.changedAt", Date.from(from))),
                Order.ascending("state.changedAt"),
                new PageAsk(PageAsk.LARGEST, after));
        return new FollowingChanges.FeedPage(page.items(), page.next());
    }

    /// By the time each is due; the index's first field finds the unit's open ones.
    @Override
    public Page<Versioned<Report>> worklist(Scope scope, String unit, PageAsk ask) {
        return reports.page(scope, List.of(Filters.eq("state.openAt", unit)), SOONEST_DUE_FIRST, ask);
    }

    @Override
    public Page<Versioned<Report>> page(Scope scope, Wanted wanted, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (wanted.item() != null) {
            conditions.add(Filters.eq("state.item", wanted.item().name()));
        }
        if (wanted.status() != null) {
            conditions.add(Filters.eq("state.status", wanted.status().name()));
        }
        if (wanted.grid() != null) {
            conditions.add(Filters.eq("state.grid", wanted.grid()));
        }
        return reports.page(scope, conditions, NEWEST_FIRST, ask);
    }

    @Override
    public Map<Element, Long> count(Ground ground) {
        var grid = ground.grid();
        var conditions = grid == null ? List.of(OPEN) : List.of(OPEN, Filters.eq("state.grid", grid.value()));
        return Map.of(Element.OPEN_MATTERS, reports.count(ground.within(), conditions));
    }
}
