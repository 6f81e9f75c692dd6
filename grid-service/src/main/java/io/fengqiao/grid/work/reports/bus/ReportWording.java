package io.fengqiao.grid.work.reports.bus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.work.reports.Content;
import io.fengqiao.grid.work.reports.Course;
import io.fengqiao.grid.work.reports.Facts;
import io.fengqiao.grid.work.reports.HazardKind;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.Sign;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reports in the words of the wire.
public final class ReportWording {
    private static final String TOPIC = "grid.events";

    private ReportWording() {}

    record GridDisputeReported(
            String report,
            String grid,
            String village,
            String kind,
            @JsonUnwrapped Facts facts,
            Instant reportedAt,
            String reportedBy,
            List<String> alsoIn,
            List<String> departments) {}

    record GridMatterReported(
            String report,
            String grid,
            String village,
            Item item,
            Instant reportedAt,
            String reportedBy,
            Personal account,
            @Nullable HazardKind hazard,
            List<Sign> signs,
            @Nullable String unit,
            @Nullable Instant dueAt) {}

    /// Everything the police need to be on their way.
    record GridPoliceAlerted(
            String report,
            String grid,
            String village,
            Item item,
            List<Sign> signs,
            String unit,
            String rule,
            String source,
            Personal account,
            @Nullable Personal address,
            @Nullable Personal position,
            Instant occurredAt,
            Instant reportedAt,
            String reportedBy) {}

    public static OutboundEvent of(Report report, ReportEvent event) {
        return switch (event) {
            case ReportEvent.DisputeReported(var dispute) ->
                news(
                        report,
                        "grid.dispute-reported.v1",
                        new GridDisputeReported(
                                report.number().value(),
                                report.grid().value(),
                                report.grid().village(),
                                dispute.kind().slug(),
                                dispute.facts(),
                                report.reportedAt(),
                                report.reportedBy(),
                                dispute.findings().reach().alsoIn(),
                                dispute.findings().reach().departments()));
            case ReportEvent.MatterReported(var matter) ->
                news(report, "grid.matter-reported.v1", matter(report, matter));
            case ReportEvent.PoliceAlerted alert -> news(report, "grid.police-alerted.v1", alert(report, alert));
            case ReportEvent.Handled(var step) ->
                news(report, HandlingWording.type(step), HandlingWording.body(report, step));
        };
    }

    private static GridMatterReported matter(Report report, Content.Matter matter) {
        var holder = report.course() instanceof Course.Here(var handling)
                ? handling.holder().orElse(null)
                : null;
        return new GridMatterReported(
                report.number().value(),
                report.grid().value(),
                report.grid().village(),
                matter.item(),
                report.reportedAt(),
                report.reportedBy(),
                matter.account(),
                matter.findings().hazard(),
                sorted(matter.findings().signs()),
                holder == null ? null : holder.unit(),
                holder == null ? null : holder.dueAt());
    }

    private static GridPoliceAlerted alert(Report report, ReportEvent.PoliceAlerted alert) {
        var content = report.content();
        return new GridPoliceAlerted(
                report.number().value(),
                report.grid().value(),
                report.grid().village(),
                content.item(),
                sorted(content.findings().signs()),
                alert.unit(),
                alert.reason().rule(),
                alert.reason().source(),
                content.account(),
                content.facts().address(),
                content.findings().position(),
                content.facts().occurredAt(),
                report.reportedAt(),
                report.reportedBy());
    }

    private static List<Sign> sorted(Set<Sign> signs) {
        return signs.stream().sorted().toList();
    }

    private static OutboundEvent news(Report report, String type, Object body) {
        var number = report.number().value();
        return new OutboundEvent(TOPIC, number, type, number, body);
    }
}
