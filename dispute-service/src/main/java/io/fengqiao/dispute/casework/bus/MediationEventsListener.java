package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.FollowingMediation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Moves disputes as mediation-service tells how their cases go.
@Component
class MediationEventsListener {
    private final Inbox<Dispute, DisputeEvent> inbox;

    /// What this service reads of `mediation.mediator-assigned.v1`.
    record MediatorAssigned(String dispute, Integer dispatch, String mediator, Instant at) {}

    /// What this service reads of `mediation.agreement-reached.v1`.
    record AgreementReached(String dispute, Integer dispatch, String agreement, Instant at) {}

    /// What this service reads of `mediation.failed.v1`.
    record MediationFailed(String dispute, Integer dispatch, String cause, Instant at) {}

    MediationEventsListener(
            Inboxes inboxes,
            Aggregates<Dispute, ?, DisputeEvent> disputes,
            FollowingMediation following,
            InstantSource clock) {
        inbox = inboxes.into(disputes, "mediation.events")
                .on(
                        "mediation.mediator-assigned.v1",
                        MediatorAssigned.class,
                        MediatorAssigned::dispute,
                        (present, told) -> following.mediatorAssigned(
                                known(present),
                                told.body().dispatch(),
                                told.body().mediator(),
                                told.body().at()))
                .on(
                        "mediation.agreement-reached.v1",
                        AgreementReached.class,
                        AgreementReached::dispute,
                        (present, told) -> following.agreementReached(
                                known(present),
                                told.body().dispatch(),
                                told.body().agreement(),
                                told.body().at(),
                                clock.instant()))
                .on(
                        "mediation.failed.v1",
                        MediationFailed.class,
                        MediationFailed::dispute,
                        (present, told) -> following.mediationFailed(
                                known(present),
                                told.body().dispatch(),
                                told.body().cause(),
                                told.body().at(),
                                clock.instant()));
    }

    @KafkaListener(topics = "mediation.events", id = "dispute-service-mediation.events")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    /// A case is opened only for a dispute that was written before: an unknown one is nobody's, for an
    /// operator to see.
    private static Dispute known(@Nullable Dispute present) {
        if (present == null) {
            throw new Malformed("dispute-unknown", "dispute names none on the books");
        }
        return present;
    }
}
