package io.fengqiao.dispute.standing.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Recipients;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Keeps the lines with what this service itself tells of disputes. What the lists show may be a moment old;
/// what anybody decides is decided on the dispute.
@Component
class DisputeEventsListener {
    private final Inbox<Line, Notice> inbox;

    DisputeEventsListener(Inboxes inboxes, Aggregates<Line, ?, Notice> lines, Vault vault, Recipients recipients) {
        inbox = new FoldingLines(vault, recipients).into(inboxes.into(lines, "dispute.events"));
    }

    /// Patient: lists may lag by as long as nobody notices, and an idle consumer costs nothing so.
    @KafkaListener(
            topics = "dispute.events",
            id = "dispute-service-dispute.events",
            properties = {"fetch.min.bytes=8192", "fetch.max.wait.ms=250"})
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }
}
