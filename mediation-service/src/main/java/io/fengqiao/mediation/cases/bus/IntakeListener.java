package io.fengqiao.mediation.cases.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Delivery;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.ConcludeElsewhere;
import io.fengqiao.mediation.cases.HearingPlatforms;
import io.fengqiao.mediation.cases.MediationCase;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Takes results of mediation from the departments' own platforms (S40). What else they send is
/// the dispute service's.
@Component
class IntakeListener {
    private static final String POLICE = "intake.police-110";
    private static final String HOTLINE = "intake.hotline-12348";
    private static final String PETITION = "intake.petition";
    private static final String COURT = "intake.court";

    private final HearingPlatforms hearing;
    private final Vault vault;
    private final InstantSource clock;
    private final Inbox<MediationCase, CaseEvent> inbox;

    IntakeListener(
            Inboxes inboxes,
            Aggregates<MediationCase, ?, CaseEvent> cases,
            HearingPlatforms hearing,
            Vault vault,
            InstantSource clock) {
        this.hearing = hearing;
        this.vault = vault;
        this.clock = clock;
        this.inbox = inboxes.into(cases, POLICE, HOTLINE, PETITION, COURT)
                .on(
                        "intake.mediation-concluded.v1",
                        MediationConcluded.class,
                        MediationConcluded::target,
                        this::concluded)
                .knowing("intake");
    }

    @KafkaListener(
            topics = {POLICE, HOTLINE, PETITION, COURT},
            id = "mediation-service-intake")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    /// A department publishes on its own topic only, so the topic says who it is.
    private static String channelOf(Delivery<?> delivery) {
        return delivery.topic().substring("intake.".length());
    }

    private Decision<MediationCase, CaseEvent> concluded(
            @Nullable MediationCase present, Delivery<MediationConcluded> delivery) {
        var body = delivery.body();
        if (body.summary().kind() != Personal.Kind.STATEMENT) {
            throw new Malformed("field-malformed", "summary is not a statement (expected: kind STATEMENT)");
        }
        var concludedAt = body.concludedAt().truncatedTo(ChronoUnit.MILLIS);
        var command =
                new ConcludeElsewhere(channelOf(delivery), body.result(), concludedAt, vault.adopt(body.summary()));
        return hearing.concluded(present, command, clock.instant());
    }
}
