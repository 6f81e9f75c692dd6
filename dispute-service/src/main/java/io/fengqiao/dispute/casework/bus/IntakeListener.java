package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Delivery;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.inbox.Malformed;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Turns what departments report into disputes on the books: one topic, and so one inbox, a department (P3).
@Component
class IntakeListener {
    private final Map<Channel, Inbox<Dispute, DisputeEvent>> inboxes = new EnumMap<>(Channel.class);

    IntakeListener(
            Inboxes inboxes,
            Aggregates<Dispute, ?, DisputeEvent> disputes,
            RegisteringDisputes registering,
            Vault vault,
            InstantSource clock) {
        var sealing = Sealing.adopting(vault);
        for (Channel channel : Channel.values()) {
            if (channel.isPlatform()) {
                this.inboxes.put(
                        channel,
                        inboxes.into(disputes, "intake." + channel.code())
                                .on(
                                        "intake.case-reported.v1",
                                        IntakeCaseReported.class,
                                        body -> DisputeId.of(channel, body.reference())
                                                .value(),
                                        (present, told) -> registering.register(
                                                present, command(channel, sealing, told), clock.instant())));
            }
        }
    }

    @KafkaListener(topics = "intake.police-110", id = "dispute-service-intake.police-110")
    void onPolice(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        of(Channel.POLICE_110).receive(records);
    }

    @KafkaListener(topics = "intake.hotline-12348", id = "dispute-service-intake.hotline-12348")
    void onHotline(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        of(Channel.HOTLINE_12348).receive(records);
    }

    @KafkaListener(topics = "intake.petition", id = "dispute-service-intake.petition")
    void onPetition(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        of(Channel.PETITION).receive(records);
    }

    @KafkaListener(topics = "intake.court", id = "dispute-service-intake.court")
    void onCourt(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        of(Channel.COURT).receive(records);
    }

    private Inbox<Dispute, DisputeEvent> of(Channel channel) {
        return Objects.requireNonNull(inboxes.get(channel));
    }

    private static RegisterDispute command(Channel channel, Sealing sealing, Delivery<IntakeCaseReported> told) {
        var report = told.body();
        if (!told.source().equals("/departments/" + channel.code())) {
            throw new Malformed("source-foreign", "ce_source is not /departments/" + channel.code());
        }
        if (!told.subject().equals(report.reference())) {
            throw new Malformed("subject-differs", "ce_subject is not the body's reference");
        }
        var place = ReportedPlace.of(report.division(), sealing.take("address", Kind.ADDRESS, report.address()))
                .touching(report.alsoIn(), report.departments());
        return new RegisterDispute(
                new Origin(channel, report.reference(), null, report.referral()),
                report.kind(),
                sealing.take("account", Kind.STATEMENT, report.account()),
                report.facts(),
                place,
                sealing.parties(report.parties()),
                told.time());
    }
}
