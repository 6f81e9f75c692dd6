package io.fengqiao.dispute.outbound.bus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.dispute.outbound.Delivery;
import io.fengqiao.dispute.outbound.Webhooks;
import io.fengqiao.dispute.standing.Recipients;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Queues what a department's topic tells for the webhook that department has: what the topic carries
/// arrives at both.
@Component
class OutboundListener {
    private final Map<String, Inbox<Delivery, NoEvents>> inboxes = new TreeMap<>();

    OutboundListener(
            Inboxes inboxes,
            Aggregates<Delivery, ?, NoEvents> deliveries,
            Webhooks webhooks,
            Recipients recipients,
            InstantSource clock) {
        var json = new EventJson();
        for (String department : recipients.all()) {
            var topic = "outbound." + department;
            this.inboxes.put(
                    topic,
                    inboxes.into(deliveries, topic)
                            .onEach(
                                    "outbound.dispute-moved.v1",
                                    NoticeWords.DisputeMoved.class,
                                    body -> webhooks.has(department)
                                            ? List.of(Delivery.idOf(department, body.dispute()))
                                            : List.of(),
                                    (present, told) -> {
                                        var delivery = present == null
                                                ? Delivery.none(
                                                        department, told.body().dispute())
                                                : present;
                                        var message = new Delivery.Message(
                                                told.id() + "-" + department,
                                                told.sequence(),
                                                "outbound.dispute-moved.v1",
                                                json.json(told.body()),
                                                told.time());
                                        return Decision.changed(delivery.queue(message, clock.instant()), List.of());
                                    }));
        }
    }

    @KafkaListener(
            topics = "#{outboundTopics}",
            id = "dispute-service-outbound",
            properties = {"fetch.min.bytes=8192", "fetch.max.wait.ms=500"})
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        var byTopic = records.stream().collect(groupingBy(ConsumerRecord::topic, TreeMap::new, toList()));
        for (var entry : byTopic.entrySet()) {
            var inbox = inboxes.get(entry.getKey());
            if (inbox != null) {
                inbox.receive(entry.getValue());
            }
        }
    }
}
