package io.fengqiao.mediation.organizations.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.mediation.organizations.DescribingDivisions;
import io.fengqiao.mediation.organizations.Organization;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Makes a committee for each division the directory describes.
@Component
class DirectoryListener {
    private final Inbox<Organization, NoEvents> inbox;

    DirectoryListener(
            Inboxes inboxes,
            Aggregates<Organization, ?, NoEvents> organizations,
            DescribingDivisions describing,
            InstantSource clock) {
        inbox = inboxes.into(organizations, "directory")
                .on(
                        "directory.division-described.v1",
                        DivisionDescribed.class,
                        body -> Organization.committeeOf(body.code()),
                        (present, delivery) -> describing.describe(
                                present, delivery.body().code(), delivery.body().name(), clock.instant()));
    }

    @KafkaListener(topics = "directory", id = "mediation-service-directory")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }
}
