package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.HandlingEvent;
import io.fengqiao.grid.work.handling.Reason;
import io.fengqiao.grid.work.reports.Course.Here;
import io.fengqiao.grid.work.reports.Course.InLedger;
import io.fengqiao.grid.work.reports.ReportEvent.DisputeReported;
import io.fengqiao.grid.work.reports.ReportEvent.MatterReported;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a grid worker found in its grid and reported (S95 to S104), and what became of it.
///
/// A worker reports what happened, at once or hours later when its telephone is in reach again (S128). What
/// was reported never changes; photos may follow. A dispute goes to the ledger, and from then on the report
/// follows what the ledger tells, so that the worker can answer those who ask (S67, S122); other matters are
/// [handled][Handling] here (S121). When its grid is redrawn, what is still open goes along to
/// a successor (S94).
///
/// The ledger decides, the report follows: it takes whatever stage is told last. That the last told is the
/// last that happened is the inbox's promise, not checked here.
public final class Report {
    /// Clocks differ by so much at most; beyond, a time lies in the future.
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /// More means that somebody takes the report for an album.
    public static final int MOST_ATTACHMENTS = 9;

    private static final Instant EARLIEST = Instant.parse("1949-10-01T00:00:00Z");

    private final ReportNumber number;
    private final Content content;
    private final String reportedBy;
    private final Instant reportedAt;
    private final List<String> alerted;
    private final List<Succession> successions;
    private final List<Attachment> attachments;
    private GridCode grid;
    private Course course;
    private Instant changedAt;

    public Report(Snapshot snapshot) {
        number = snapshot.number();
        grid = snapshot.grid();
        content = snapshot.content();
        reportedBy = snapshot.reportedBy();
        reportedAt = snapshot.reportedAt();
        course = snapshot.course();
        alerted = List.copyOf(snapshot.alerted());
        successions = new ArrayList<>(snapshot.successions());
        attachments = new ArrayList<>(snapshot.attachments());
        changedAt = snapshot.changedAt();
    }

    /// @throws Refusal when the time cannot be
    static void checkTime(Instant occurredAt, Instant now) {
        if (occurredAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw new Refusal("occurred-in-future", Refusal.Kind.INVALID, null, occurredAt, now);
        }
        if (occurredAt.isBefore(EARLIEST)) {
            throw new Refusal("occurred-too-early", Refusal.Kind.INVALID, null, occurredAt, EARLIEST);
        }
    }

    public ReportEvent reported() {
        return switch (content) {
            case Content.Dispute dispute -> new DisputeReported(dispute);
            case Content.Matter matter -> new MatterReported(matter);
        };
    }

    /// @throws Refusal when this is no dispute: the ledger can tell nothing of it
    public void follow(DisputeProgress news, Instant now) {
        course = switch (course) {
            case Here _ -> throw new Refusal("not-a-dispute", Refusal.Kind.CONFLICT, "S99", number, content.item());
            case InLedger _ -> new InLedger(after(news));
        };
        changedAt = now;
    }

    private static Stage after(DisputeProgress news) {
        return switch (news) {
            case DisputeProgress.Registered(var at) -> new Stage.Registered(at);
            case DisputeProgress.Dispatched(var level, var unit, var dueAt, var at) ->
                new Stage.Handling(level, unit, dueAt, at);
            case DisputeProgress.Settled(var at) -> new Stage.Settled(at);
            case DisputeProgress.Failed(var at) -> new Stage.Unsettled(at);
            case DisputeProgress.Closed(var outcome, var at) -> new Stage.Closed(outcome, at);
        };
    }

    /// One step of the handling of a matter.
    ///
    /// @throws Refusal when this is a dispute: the ledger handles it
    public List<ReportEvent> handle(Function<Handling, List<HandlingEvent>> step, Instant now) {
        return switch (course) {
            case InLedger _ -> throw new Refusal("in-ledger", Refusal.Kind.CONFLICT, "S99", number);
            case Here(var handling) -> {
                var told = step.apply(handling);
                changedAt = now;
                yield told.stream().<ReportEvent>map(ReportEvent.Handled::new).toList();
            }
        };
    }

    /// A photo or file is added, as long as somebody still looks at it.
    public void attach(Attachment attachment) {
        if (course.status() == Stage.Status.CLOSED) {
            throw new Refusal("report-closed", Refusal.Kind.CONFLICT, null, number);
        }
        if (attachments.size() >= MOST_ATTACHMENTS) {
            throw new Refusal("attachments-full", Refusal.Kind.CONFLICT, null, number, MOST_ATTACHMENTS);
        }
        attachments.add(attachment);
        changedAt = attachment.at();
    }

    /// @throws Refusal when it has no such one
    public Attachment attachment(String wanted) {
        return attachments.stream()
                .filter(one -> one.number().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("attachment", wanted));
    }

    /// Its grid was redrawn: what is open goes along, once (S94).
    public List<ReportEvent> succeed(Succession succession, Reason why) {
        if (!course.isOpen() || !grid.equals(succession.from())) {
            return List.of();
        }
        grid = succession.to();
        successions.add(succession);
        changedAt = succession.at();
        return switch (course) {
            case InLedger _ -> List.of();
            case Here(var handling) ->
                handling.redraw(platform(succession.from()), platform(succession.to()), why, succession.at()).stream()
                        .<ReportEvent>map(ReportEvent.Handled::new)
                        .toList();
        };
    }

    private static String platform(GridCode grid) {
        return Units.platformOf(grid.village());
    }

    public Snapshot snapshot() {
        return new Snapshot(
                number, grid, content, reportedBy, reportedAt, course, alerted, successions, attachments, changedAt);
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

    public Course course() {
        return course;
    }
}
