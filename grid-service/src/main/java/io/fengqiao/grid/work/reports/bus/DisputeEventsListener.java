package io.fengqiao.grid.work.reports.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Delivery;
import io.fengqiao.chassis.inbox.Handler;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.work.reports.DisputeProgress;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.Stage.Outcome;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeClosed;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeDispatched;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeFailed;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeMerged;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeRegistered;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeSettled;
import io.fengqiao.grid.work.reports.bus.LedgerWords.DisputeSplit;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Lets the reports follow what became of them.
///
/// A report is stored under the id its dispute has ([io.fengqiao.grid.work.reports.ReportNumber#dispute()]),
/// so every event of a dispute finds its report without a second look; a dispute of another channel finds
/// none, and nothing is written.
@Component
class DisputeEventsListener {
    private static final String TOPIC = "dispute.events";

    private final Inbox<Report, ReportEvent> inbox;
    private final InstantSource clock;

    DisputeEventsListener(Inboxes inboxes, Aggregates<Report, ?, ReportEvent> reports, InstantSource clock) {
        this.clock = clock;
        inbox = inboxes.into(reports, TOPIC)
                .on(
                        "dispute.registered.v1",
                        DisputeRegistered.class,
                        DisputeRegistered::dispute,
                        follow(body -> new DisputeProgress.Registered(body.registeredAt())))
                .on(
                        "dispute.dispatched.v1",
                        DisputeDispatched.class,
                        DisputeDispatched::dispute,
                        follow(body ->
                                new DisputeProgress.Dispatched(body.level(), body.unit(), body.dueAt(), body.at())))
                .on(
                        "dispute.settled.v1",
                        DisputeSettled.class,
                        DisputeSettled::dispute,
                        follow(body -> new DisputeProgress.Settled(body.at())))
                .on(
                        "dispute.failed.v1",
                        DisputeFailed.class,
                        DisputeFailed::dispute,
                        follow(body -> new DisputeProgress.Failed(body.at())))
                .on(
                        "dispute.closed.v1",
                        DisputeClosed.class,
                        DisputeClosed::dispute,
                        follow(body -> new DisputeProgress.Closed(body.outcome(), body.at())))
                .on(
                        "dispute.merged.v1",
                        DisputeMerged.class,
                        DisputeMerged::dispute,
                        follow(body -> new DisputeProgress.Closed(Outcome.MERGED, body.at())))
                .on("dispute.split.v1", DisputeSplit.class, DisputeSplit::dispute, this::split);
    }

    @KafkaListener(topics = TOPIC, id = "grid-service-dispute.events")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private Decision<Report, ReportEvent> split(@Nullable Report present, Delivery<DisputeSplit> delivery) {
        return delivery.body().ends()
                ? this.<DisputeSplit>follow(body -> new DisputeProgress.Closed(Outcome.SPLIT, body.at()))
                        .handle(present, delivery)
                : Decision.ignored("it goes on beside its parts");
    }

    private <B> Handler<Report, ReportEvent, B> follow(Function<B, DisputeProgress> news) {
        return (present, delivery) -> {
            if (present == null) {
                return Decision.ignored("a dispute that no grid reported");
            }
            present.follow(news.apply(delivery.body()), clock.instant());
            return Decision.changed(present, List.of());
        };
    }
}
