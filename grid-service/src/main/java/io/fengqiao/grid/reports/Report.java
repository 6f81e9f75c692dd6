package io.fengqiao.grid.reports;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.reports.ReportEvent.DisputeReported;
import io.fengqiao.grid.reports.ReportEvent.MatterReported;
import java.time.Duration;
import java.time.Instant;

/// What a grid worker found in its grid and reported (S95 to S104), and what became of it.
///
/// A worker reports what happened, at once or hours later when its telephone is in reach again (S128). What was
/// reported never changes. A dispute goes to the ledger, and from then on the report follows what the ledger tells, so
/// that the worker can answer those who ask (S67, S122); other matters stay as reported.
///
/// The ledger decides, the report follows: it takes whatever stage is told last. That the last told is the last that
/// happened is the inbox's promise, not checked here.
public final class Report {
    /// Clocks differ by so much at most; beyond, a time lies in the future.
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("1949-10-01T00:00:00Z");

    private final ReportNumber number;
    private final GridCode grid;
    private final Content content;
    private final String reportedBy;
    private final Instant reportedAt;
    private Stage stage;

    public Report(
            ReportNumber number, GridCode grid, Content content, String reportedBy, Instant reportedAt, Stage stage) {
        this.number = number;
        this.grid = grid;
        this.content = content;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
        this.stage = stage;
    }

    /// @throws Refusal when a fact is missing (S58) or the time cannot be
    public static Report of(ReportNumber number, GridCode grid, Told told, String reportedBy, Instant now) {
        if (told.occurredAt().isAfter(now.plus(CLOCK_SKEW))) {
            throw new Refusal("occurred-in-future", Refusal.Kind.INVALID, null, told.occurredAt(), now);
        }
        if (told.occurredAt().isBefore(EARLIEST)) {
            throw new Refusal("occurred-too-early", Refusal.Kind.INVALID, null, told.occurredAt(), EARLIEST);
        }
        return new Report(number, grid, Content.of(told), reportedBy, now, new Stage.Reported(now));
    }

    public ReportEvent reported() {
        return switch (content) {
            case Content.Dispute dispute -> new DisputeReported(dispute);
            case Content.Matter matter -> new MatterReported(matter);
        };
    }

    /// @throws Refusal when this is no dispute: the ledger can tell nothing of it
    public void follow(DisputeNews news) {
        stage = switch (content) {
            case Content.Matter matter ->
                throw new Refusal("not-a-dispute", Refusal.Kind.CONFLICT, "S99", number, matter.item());
            case Content.Dispute _ -> after(news);
        };
    }

    private static Stage after(DisputeNews news) {
        return switch (news) {
            case DisputeNews.Registered(var at) -> new Stage.Registered(at);
            case DisputeNews.Dispatched(var level, var unit, var dueAt, var at) ->
                new Stage.Handling(level, unit, dueAt, at);
            case DisputeNews.Settled(var at) -> new Stage.Settled(at);
            case DisputeNews.Failed(var at) -> new Stage.Unsettled(at);
            case DisputeNews.Closed(var outcome, var at) -> new Stage.Closed(outcome, at);
        };
    }

    public ReportNumber number() {
        return number;
    }

    public GridCode grid() {
        return grid;
    }

    public Content content() {
        return content;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Stage stage() {
        return stage;
    }
}
