package io.fengqiao.assessment.places.bus;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Keeps the copy of divisions and units; grids are of no concern here.
@Component
class DirectoryListener {
    private final Inbox<Place, NoEvents> inbox;

    DirectoryListener(Inboxes inboxes, Aggregates<Place, ?, NoEvents> places) {
        inbox = inboxes.into(places, "directory")
                .on(
                        "directory.division-described.v1",
                        DivisionDescribed.class,
                        body -> body.code().value(),
                        (_, told) -> Decision.changed(told.body().place(), List.of()))
                .on(
                        "directory.unit-described.v1",
                        UnitDescribed.class,
                        body -> body.code().value(),
                        (_, told) -> Decision.changed(told.body().place(), List.of()));
    }

    @KafkaListener(topics = "directory", id = "assessment-service-directory")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }
}
