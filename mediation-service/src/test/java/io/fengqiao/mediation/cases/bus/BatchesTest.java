package io.fengqiao.mediation.cases.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.StoreCommands;
import io.fengqiao.mediation.World;
import io.fengqiao.mediation.assignment.AssigningMediators;
import io.fengqiao.mediation.cases.Cases;
import io.fengqiao.mediation.cases.Stage;
import io.fengqiao.mediation.organizations.FirstStaff;
import io.fengqiao.mediation.organizations.Organization;
import io.fengqiao.mediation.organizations.Organizations;
import io.fengqiao.mediation.organizations.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// What a batch costs. Its own service does not listen: the batches are handed to it.
@RunningService
@TestPropertySource(properties = "spring.kafka.listener.auto-startup=false")
@Import(StoreCommands.class)
@DirtiesContext
class BatchesTest {
    private static final String VILLAGE = "500114009201";
    private static final EventJson JSON = new EventJson();

    @Autowired
    DisputeEventsListener listener;

    @Autowired
    Organizations organizations;

    @Autowired
    FirstStaff staff;

    @Autowired
    AssigningMediators assigning;

    @Autowired
    Cases cases;

    @Autowired
    StoreCommands commands;

    @Test
    void aBatchOf500DispatchesCostsAsManyStoreCallsAsOneOfOne() throws InterruptedException {
        var id = Organization.committeeOf(new DivisionCode(VILLAGE));
        organizations.establish(List.of(
                new Organization(id, new Pattern.Territorial(), new DivisionCode(VILLAGE), "乙村人民调解委员会", staff.of(id))));
        assigning.refresh(Instant.now());

        var one = commands.during(() -> listener.on(batch("ONE", 1)));
        assertThat(one).isNotEmpty();
        assertThat(commands.during(() -> listener.on(batch("FIFTY", 50)))).isEqualTo(one);
        assertThat(commands.during(() -> listener.on(batch("MANY", 500)))).isEqualTo(one);
        var perMediator = new HashMap<String, Integer>();
        String after = null;
        do {
            var page = cases.list(Scope.system(), new Cases.Filter(null, Stage.Name.OPEN, null), 200, after);
            page.items()
                    .forEach(stored -> perMediator.merge(
                            stored.aggregate().opening().assignment().mediator(), 1, Integer::sum));
            after = page.next();
        } while (after != null);
        assertThat(perMediator.values())
                .hasSize(2)
                .allSatisfy(count -> assertThat(count).isBetween(265, 286));
        assertThat(perMediator.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(551);
    }

    private static List<ConsumerRecord<String, byte[]>> batch(String name, int size) {
        var template = World.dispatchedBody("?", 1, "VILLAGE", VILLAGE, "neighbour");
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        IntStream.range(0, size).forEach(i -> {
            var dispute = World.dispute(name + i + "X");
            template.put("dispute", dispute);
            var body = JSON.json(template).getBytes(StandardCharsets.UTF_8);
            var message = new ConsumerRecord<>("dispute.events", 0, i, dispute, body);
            Bus.headers(dispute, "/dispute-service", "dispute.dispatched.v1", dispute, 3)
                    .forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
            records.add(message);
        });
        return records;
    }
}
