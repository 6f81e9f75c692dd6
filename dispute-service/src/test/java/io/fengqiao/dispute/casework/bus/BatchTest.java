package io.fengqiao.dispute.casework.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.StoreCommands;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;

/// A batch costs a constant number of store commands, whatever its size.
@RunningService
@DirtiesContext(classMode = ClassMode.AFTER_CLASS)
@TestPropertySource(properties = "spring.kafka.listener.auto-startup=false")
@Import(StoreCommands.class)
class BatchTest {
    private static final EventJson JSON = new EventJson();

    @Autowired
    GridEventsListener listener;

    @Autowired
    Directory directory;

    @Autowired
    StoreCommands commands;

    @Autowired
    Aggregates<Place, ?, NoEvents> places;

    @Test
    void fiveHundredReportsCostAsManyStoreCommandsAsOne() throws InterruptedException {
        places.bySystem(List.of(
                place(Surroundings.DISTRICT, Level.DISTRICT, null),
                place(Surroundings.TOWN, Level.TOWN, Surroundings.DISTRICT),
                place(Surroundings.VILLAGE, Level.VILLAGE, Surroundings.TOWN)));
        await().untilAsserted(
                        () -> assertThat(directory.look(Surroundings.VILLAGE)).isInstanceOf(Lookup.Found.class));
        var one = commandsFor(records("one", 1));
        assertThat(one).hasSize(3);
        assertThat(commandsFor(records("fifty", 50))).isEqualTo(one);
        assertThat(commandsFor(records("many", 500))).isEqualTo(one);
        assertThat(commandsFor(records("many", 500)).size())
                .as("what was handled is only looked up")
                .isLessThanOrEqualTo(one.size());
    }

    private static SystemChange<Place, NoEvents> place(String code, Level level, @Nullable String parent) {
        var place = new Place(code, code, Place.Sort.DIVISION, level, parent, Instant.EPOCH);
        return new SystemChange<>(code, _ -> Decision.changed(place, List.of()));
    }

    private List<String> commandsFor(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        return commands.during(() -> listener.on(records));
    }

    private static List<ConsumerRecord<String, byte[]>> records(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var report = "R-" + name + "-" + i;
                    var body = JSON.json(Surroundings.gridReport(report, Surroundings.VILLAGE));
                    var message =
                            new ConsumerRecord<>("grid.events", 0, i, report, body.getBytes(StandardCharsets.UTF_8));
                    Bus.headers(report, "/grid-service", "grid.dispute-reported.v1", report, 1)
                            .forEach((header, value) ->
                                    message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
                    return message;
                })
                .toList();
    }
}
