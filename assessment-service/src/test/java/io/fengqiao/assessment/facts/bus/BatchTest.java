package io.fengqiao.assessment.facts.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.StoreCommands;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/// A batch costs a constant number of store commands, whatever its size.
@RunningService
@TestPropertySource(properties = "spring.kafka.listener.auto-startup=false")
@Import(StoreCommands.class)
@DirtiesContext
class BatchTest {
    private static final EventJson JSON = new EventJson();

    @Autowired
    DisputeEventsListener listener;

    @Autowired
    StoreCommands commands;

    @Test
    void fiveHundredDisputesCostAsManyStoreCommandsAsOne() throws InterruptedException {
        var one = commands.during(() -> listener.on(registered("A", 1)));
        assertThat(one).hasSizeBetween(2, 3);
        assertThat(commands.during(() -> listener.on(registered("B", 50)))).isEqualTo(one);
        assertThat(commands.during(() -> listener.on(registered("C", 500)))).isEqualTo(one);
    }

    private static List<ConsumerRecord<String, byte[]>> registered(String batch, int count) {
        var sample = JsonMapper.shared()
                .readTree(Contracts.of("dispute-service").sample("dispute.registered.v1"))
                .asObject();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var dispute = "D" + batch + "%019d".formatted(i);
                    var body = JSON.json(sample.put("dispute", dispute)).getBytes(StandardCharsets.UTF_8);
                    var message = new ConsumerRecord<>("dispute.events", 0, i, dispute, body);
                    Bus.headers(dispute, "/dispute-service", "dispute.registered.v1", dispute, 1)
                            .forEach((header, value) ->
                                    message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
                    return message;
                })
                .toList();
    }
}
