package io.fengqiao.grid.net.resettling;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.bus.GridRedrawn;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Begins a resettlement for each change of the net that is told (S94); the timer carries it out.
@Component
class RedrawnListener {
    private static final String TOPIC = "grid.events";

    private final Inbox<Resettlement, NoEvents> inbox;

    RedrawnListener(
            Inboxes inboxes,
            Aggregates<Resettlement, ?, NoEvents> resettlements,
            ResettlingGrids resettling,
            InstantSource clock) {
        inbox = inboxes.into(resettlements, TOPIC)
                .on(
                        GridRedrawn.TYPE,
                        GridRedrawn.class,
                        GridRedrawn::request,
                        (present, delivery) -> resettling.begin(
                                present,
                                delivery.body().request(),
                                codes(delivery.body().predecessors()),
                                codes(delivery.body().successors().stream()
                                        .map(GridRedrawn.DrawnGrid::code)
                                        .toList()),
                                clock.instant()));
    }

    private static List<GridCode> codes(List<String> values) {
        return values.stream().map(GridCode::new).toList();
    }

    @KafkaListener(topics = TOPIC, id = "grid-service-resettling")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }
}
