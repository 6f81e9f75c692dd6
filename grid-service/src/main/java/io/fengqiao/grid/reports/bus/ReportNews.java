package io.fengqiao.grid.reports.bus;

import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.reports.Item;
import io.fengqiao.grid.reports.Party;
import io.fengqiao.grid.reports.Report;
import io.fengqiao.grid.reports.ReportEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports in the words of the wire.
public final class ReportNews {
    private static final String TOPIC = "grid.events";

    private ReportNews() {}

    record GridDisputeReported(
            String report,
            String grid,
            String village,
            String kind,
            Personal account,
            Personal address,
            Instant occurredAt,
            Instant reportedAt,
            String reportedBy,
            int peopleInvolved,
            @Nullable Long amountYuan,
            boolean violenceLikely,
            List<ReportedParty> parties) {}

    record ReportedParty(
            Party.Role role,
            Personal name,
            @Nullable Personal idNumber,
            @Nullable Personal phone) {}

    record GridMatterReported(
            String report,
            String grid,
            String village,
            Item item,
            Instant reportedAt,
            String reportedBy,
            Personal account) {}

    public static News of(Report report, ReportEvent event) {
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
                                dispute.account(),
                                dispute.address(),
                                dispute.occurredAt(),
                                report.reportedAt(),
                                report.reportedBy(),
                                dispute.peopleInvolved(),
                                dispute.amountYuan(),
                                dispute.violenceLikely(),
                                dispute.parties().stream()
                                        .map(ReportNews::party)
                                        .toList()));
            case ReportEvent.MatterReported(var matter) ->
                news(
                        report,
                        "grid.matter-reported.v1",
                        new GridMatterReported(
                                report.number().value(),
                                report.grid().value(),
                                report.grid().village(),
                                matter.item(),
                                report.reportedAt(),
                                report.reportedBy(),
                                matter.account()));
        };
    }

    private static News news(Report report, String type, Object body) {
        var number = report.number().value();
        return new News(TOPIC, number, type, number, body);
    }

    private static ReportedParty party(Party party) {
        return new ReportedParty(party.role(), party.name(), party.idNumber(), party.phone());
    }
}
