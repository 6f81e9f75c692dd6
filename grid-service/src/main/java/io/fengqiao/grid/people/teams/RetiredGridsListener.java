package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Lets teams end with their grids (S94): whoever retires a grid need not know of posts.
@Component
class RetiredGridsListener {
    private static final String TOPIC = "directory";

    private final Inbox<Team, TeamEvent> inbox;

    record GridDescribed(
            String code, boolean retired, @Nullable LocalDate retiredOn) {
        /// A grid that stands is none of its team's business.
        List<String> ending() {
            return retired ? List.of(code) : List.of();
        }

        LocalDate on(Instant told) {
            return retiredOn == null ? LocalDate.ofInstant(told, WorkingCalendar.SHANGHAI) : retiredOn;
        }
    }

    RetiredGridsListener(Inboxes inboxes, Aggregates<Team, ?, TeamEvent> teams, EndingTeams ending) {
        inbox = inboxes.into(teams, TOPIC)
                .onEach(
                        "directory.grid-described.v1",
                        GridDescribed.class,
                        GridDescribed::ending,
                        (present, told) -> ending.end(present, told.body().on(told.time())));
    }

    @KafkaListener(topics = TOPIC, id = "grid-service-teams")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }
}
