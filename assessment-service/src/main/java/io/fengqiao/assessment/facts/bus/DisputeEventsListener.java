package io.fengqiao.assessment.facts.bus;

import io.fengqiao.assessment.facts.AssessedDispute;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.NoEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows the disputes' lives. Each event concerns one dispute, hence one document and one write.
@Component
class DisputeEventsListener {
    static final String TOPIC = "dispute.events";

    /// The types this service reads; `dispute.graded.v1` is not among them, since a dispatch names the grade.
    static final Map<String, Class<? extends DisputeTold>> READ = readers();

    private final Inbox<AssessedDispute, NoEvents> inbox;

    DisputeEventsListener(Inboxes inboxes, Aggregates<AssessedDispute, ?, NoEvents> disputes) {
        inbox = following(inboxes.into(disputes, TOPIC));
    }

    @KafkaListener(topics = TOPIC, id = "assessment-service-dispute.events")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    static Inbox<AssessedDispute, NoEvents> following(Inbox<AssessedDispute, NoEvents> inbox) {
        READ.forEach((type, reader) -> follow(inbox, type, reader));
        return inbox;
    }

    private static <B extends DisputeTold> void follow(
            Inbox<AssessedDispute, NoEvents> inbox, String type, Class<B> reader) {
        inbox.on(
                type,
                reader,
                DisputeTold::dispute,
                (present, told) -> AssessedDispute.after(present, told.body().progress()));
    }

    private static Map<String, Class<? extends DisputeTold>> readers() {
        var readers = new LinkedHashMap<String, Class<? extends DisputeTold>>();
        readers.put("dispute.registered.v1", DisputeTold.Registered.class);
        readers.put("dispute.dispatched.v1", DisputeTold.Dispatched.class);
        readers.put("dispute.accepted.v1", DisputeTold.Accepted.class);
        readers.put("dispute.overdue.v1", DisputeTold.Overdue.class);
        readers.put("dispute.escalated.v1", DisputeTold.Escalated.class);
        readers.put("dispute.passed-on.v1", DisputeTold.PassedOn.class);
        readers.put("dispute.settled.v1", DisputeTold.Settled.class);
        readers.put("dispute.failed.v1", DisputeTold.Failed.class);
        readers.put("dispute.fed-back.v1", DisputeTold.FedBack.class);
        readers.put("dispute.merged.v1", DisputeTold.Merged.class);
        readers.put("dispute.split.v1", DisputeTold.Split.class);
        readers.put("dispute.closed.v1", DisputeTold.Closed.class);
        return Map.copyOf(readers);
    }
}
