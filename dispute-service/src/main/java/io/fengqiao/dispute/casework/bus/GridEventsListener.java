package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.Origin;
import io.fengqiao.dispute.casework.RegisterDispute;
import io.fengqiao.dispute.casework.RegisteringDisputes;
import io.fengqiao.dispute.casework.ReportedPlace;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Turns what the grids report into disputes on the books.
@Component
class GridEventsListener {
    private final Inbox<Dispute, DisputeEvent> inbox;

    GridEventsListener(
            Inboxes inboxes,
            Aggregates<Dispute, ?, DisputeEvent> disputes,
            RegisteringDisputes registering,
            Vault vault,
            InstantSource clock) {
        var sealing = Sealing.checking(vault);
        inbox = inboxes.into(disputes, "grid.events")
                .on(
                        "grid.dispute-reported.v1",
                        GridDisputeReported.class,
                        body -> DisputeId.of(Channel.GRID, body.report()).value(),
                        (present, told) ->
                                registering.register(present, command(sealing, told.body()), clock.instant()));
    }

    @KafkaListener(topics = "grid.events", id = "dispute-service-grid.events")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private static RegisterDispute command(Sealing sealing, GridDisputeReported report) {
        var place = ReportedPlace.of(report.village(), sealing.take("address", Kind.ADDRESS, report.address()))
                .touching(report.alsoIn(), report.departments());
        return new RegisterDispute(
                new Origin(Channel.GRID, report.report(), report.reportedBy(), null),
                report.kind(),
                sealing.take("account", Kind.STATEMENT, report.account()),
                report.facts(),
                place,
                sealing.parties(report.parties()),
                report.reportedAt());
    }
}
