package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.HandlingBook;
import io.fengqiao.grid.work.handling.HandlingEvent;
import io.fengqiao.grid.work.handling.Reason;
import io.fengqiao.grid.work.reports.ReportEvent.PoliceAlerted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a report starts with: disputes in the ledger, other matters with the unit the rule book names, and
/// with those who hear of it at once (S97, S99, S100, S121). All in one write: there is no matter that
/// nobody has (S120).
/// Keeps S99.
@UseCase
public final class Starting {
    private final FourWays ways;
    private final HandlingBook book;

    public Starting(FourWays ways, HandlingBook book) {
        this.ways = ways;
        this.book = book;
    }

    /// @throws Refusal when a fact is missing (S58, S97) or the time cannot be
    public Decision<Report, ReportEvent> start(
            ReportNumber number, GridCode grid, Told told, String reportedBy, Instant now) {
        Report.checkTime(told.facts().occurredAt(), now);
        var content = Content.of(told);
        var alerts = alerts(content, grid.village());
        var steps = new ArrayList<HandlingEvent>();
        var course =
                switch (content) {
                    case Content.Dispute _ -> new Course.InLedger(new Stage.Reported(now));
                    case Content.Matter matter -> new Course.Here(handling(matter, grid, reportedBy, now, steps));
                };
        var report = new Report(new Snapshot(
                number,
                grid,
                content,
                reportedBy,
                now,
                course,
                alerts.stream().map(PoliceAlerted::unit).toList(),
                List.of(),
                List.of(),
                now));
        var events = new ArrayList<ReportEvent>();
        events.add(report.reported());
        events.addAll(alerts);
        steps.forEach(step -> events.add(new ReportEvent.Handled(step)));
        return Decision.changed(report, events);
    }

    /// How a matter begins that was reported before matters were handled here.
    public Course adopt(Content content, String grid, Instant reportedAt) {
        var first = ways.first(content.nature(), new GridCode(grid).village(), reportedAt);
        return new Course.Here(first == null ? Handling.record(reportedAt) : Handling.begin(first));
    }

    /// One alert a unit, whatever else of its line there is.
    private List<PoliceAlerted> alerts(Content content, String village) {
        var byUnit = new LinkedHashMap<String, PoliceAlerted>();
        for (var rule : book.alerts(content.nature())) {
            var unit = ways.alerted(rule, village);
            var reason = new Reason(rule.id(), rule.source(), book.name(), "立即报告公安机关");
            byUnit.putIfAbsent(unit, new PoliceAlerted(unit, reason));
        }
        return List.copyOf(byUnit.values());
    }

    /// What the worker could solve on the spot waits for nobody but the people who are to be
    /// told (S122, S128).
    private Handling handling(
            Content.Matter matter, GridCode grid, String reportedBy, Instant now, List<HandlingEvent> steps) {
        var first = ways.first(matter.nature(), grid.village(), now);
        if (first == null) {
            return Handling.record(now);
        }
        var handling = Handling.begin(first);
        var firstAid = matter.findings().firstAid();
        if (firstAid != null && firstAid.solved()) {
            if (!matter.findings().signs().isEmpty()) {
                throw new Refusal(
                        "not-for-workers",
                        Refusal.Kind.INVALID,
                        "S126",
                        matter.nature().signs());
            }
            steps.addAll(handling.solve(firstAid.done(), reportedBy, now, book.feedback(now)));
        }
        return handling;
    }
}
