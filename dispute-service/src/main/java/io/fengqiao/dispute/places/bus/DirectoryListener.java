package io.fengqiao.dispute.places.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.dispute.places.Place;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Keeps the copy of the directory: divisions and units. Grids are of no concern here.
@Component
class DirectoryListener {
    private final Inbox<Place, NoEvents> inbox;

    DirectoryListener(Inboxes inboxes, Aggregates<Place, ?, NoEvents> places, InstantSource clock) {
        inbox = inboxes.into(places, "directory")
                .on(
                        "directory.division-described.v1",
                        DivisionDescribed.class,
                        DivisionDescribed::code,
                        (present, told) -> learnt(present, told.body().asPlace(clock.instant())))
                .on(
                        "directory.unit-described.v1",
                        UnitDescribed.class,
                        UnitDescribed::code,
                        (present, told) -> learnt(present, told.body().asPlace(clock.instant())));
    }

    @KafkaListener(topics = "directory", id = "dispute-service-directory")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private static Decision<Place, NoEvents> learnt(@Nullable Place present, Place told) {
        return present != null && present.saysTheSameAs(told)
                ? Decision.ignored("known already")
                : Decision.changed(told, List.of());
    }
}
