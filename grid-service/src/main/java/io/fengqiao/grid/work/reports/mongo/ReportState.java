package io.fengqiao.grid.work.reports.mongo;

import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.reports.Attachment;
import io.fengqiao.grid.work.reports.Course;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Snapshot;
import io.fengqiao.grid.work.reports.Stage;
import io.fengqiao.grid.work.reports.Stage.Outcome;
import io.fengqiao.grid.work.reports.Stage.Status;
import io.fengqiao.grid.work.reports.Succession;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A report as plain values. What stands outside `content`, `stage` and `handling` is there for queries:
/// `openAt` is the unit that still has something to do, `alarmAt` when it is urged next.
///
/// Nullable is what an earlier release did not write.
record ReportState(
        String number,
        String grid,
        Item item,
        Status status,
        String reportedBy,
        Instant reportedAt,
        StoredContent content,
        StoredStage stage,
        @Nullable StoredHandling handling,
        @Nullable String openAt,
        @Nullable Instant dueAt,
        @Nullable Instant alarmAt,
        @Nullable List<String> alerted,
        @Nullable List<StoredSuccession> successions,
        @Nullable List<Attachment> attachments,
        @Nullable Instant changedAt) {

    static ReportState of(Snapshot report) {
        var handling = report.course() instanceof Course.Here(var here) ? here : null;
        var holder = handling == null || !handling.isOpen()
                ? null
                : handling.holder().orElse(null);
        return new ReportState(
                report.number().value(),
                report.grid().value(),
                report.content().item(),
                report.course().status(),
                report.reportedBy(),
                report.reportedAt(),
                StoredContent.of(report.content()),
                StoredStage.of(report.course()),
                handling == null ? null : StoredHandling.of(handling),
                holder == null ? null : holder.unit(),
                handling == null ? null : handling.dueAt(),
                handling == null ? null : handling.alarmAt(),
                report.alerted(),
                report.successions().stream().map(StoredSuccession::of).toList(),
                report.attachments(),
                report.changedAt());
    }

    Snapshot snapshot() {
        return snapshot(course());
    }

    private Course course() {
        if (item == Item.DISPUTE) {
            return new Course.InLedger(stage.stage(status));
        }
        if (handling == null) {
            throw new IllegalStateException("matter " + number + " is not handled (expected: rewritten at start)");
        }
        return new Course.Here(handling.handling(dueAt, alarmAt));
    }

    Snapshot snapshot(Course course) {
        return new Snapshot(
                new ReportNumber(number),
                new GridCode(grid),
                content.content(),
                reportedBy,
                reportedAt,
                course,
                alerted == null ? List.of() : alerted,
                successions == null
                        ? List.of()
                        : successions.stream().map(StoredSuccession::succession).toList(),
                attachments == null ? List.of() : attachments,
                changedAt == null ? stage.at() : changedAt);
    }

    record StoredSuccession(String from, String to, String change, String reason, Instant at) {
        static StoredSuccession of(Succession one) {
            return new StoredSuccession(one.from().value(), one.to().value(), one.change(), one.reason(), one.at());
        }

        Succession succession() {
            return new Succession(new GridCode(from), new GridCode(to), change, reason, at);
        }
    }

    /// `level`, `unit` and `dueAt` while a platform has it, `outcome` when it is closed.
    record StoredStage(
            Instant at,
            @Nullable String level,
            @Nullable String unit,
            @Nullable Instant dueAt,
            @Nullable Outcome outcome) {

        static StoredStage of(Course course) {
            return switch (course) {
                case Course.InLedger(Stage.Handling(var level, var unit, var dueAt, var at)) ->
                    new StoredStage(at, level, unit, dueAt, null);
                case Course.InLedger(Stage.Closed(var outcome, var at)) ->
                    new StoredStage(at, null, null, null, outcome);
                case Course.InLedger _, Course.Here _ -> new StoredStage(course.since(), null, null, null, null);
            };
        }

        Stage stage(Status status) {
            return switch (status) {
                case REPORTED -> new Stage.Reported(at);
                case REGISTERED -> new Stage.Registered(at);
                case HANDLING ->
                    new Stage.Handling(
                            Objects.requireNonNull(level),
                            Objects.requireNonNull(unit),
                            Objects.requireNonNull(dueAt),
                            at);
                case SETTLED -> new Stage.Settled(at);
                case UNSETTLED -> new Stage.Unsettled(at);
                case CLOSED -> new Stage.Closed(Objects.requireNonNull(outcome), at);
                case RECORDED -> throw new IllegalStateException("a dispute is never only recorded");
            };
        }
    }
}
