package io.fengqiao.grid.work.reports.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.StoreCommands;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Telling;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

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
    Aggregates<Report, ?, ReportEvent> reports;

    @Autowired
    StoreCommands commands;

    @Test
    void newsOfFiveHundredReportsCostAsManyStoreCommandsAsNewsOfOne() throws InterruptedException {
        var one = registered("A", 1);
        var fifty = registered("B", 50);
        var many = registered("C", 500);
        var few = commands.during(() -> listener.on(one));
        assertThat(few).hasSizeBetween(2, 3);
        assertThat(commands.during(() -> listener.on(fifty))).isEqualTo(few);
        assertThat(commands.during(() -> listener.on(many))).isEqualTo(few);
        assertThat(reports.get(many.getLast().key(), Scope.system())
                        .aggregate()
                        .course()
                        .status()
                        .name())
                .isEqualTo("REGISTERED");
    }

    /// What the ledger tells of so many reports, which are there.
    private List<ConsumerRecord<String, byte[]>> registered(String batch, int count) {
        var numbers = IntStream.range(0, count)
                .mapToObj(i -> new ReportNumber("R" + batch + "%019d".formatted(i)))
                .toList();
        reports.bySystem(numbers.stream().map(BatchTest::reported).toList());
        return numbers.stream().map(BatchTest::told).toList();
    }

    private static SystemChange<Report, ReportEvent> reported(ReportNumber number) {
        var report = Telling.dispute(number);
        return new SystemChange<>(number.dispute(), _ -> Decision.changed(report, List.of()));
    }

    private static ConsumerRecord<String, byte[]> told(ReportNumber number) {
        var dispute = number.dispute();
        var body = JSON.json(Map.of("dispute", dispute, "registeredAt", Telling.NOW));
        var message = new ConsumerRecord<>("dispute.events", 0, 0, dispute, body.getBytes(StandardCharsets.UTF_8));
        Bus.headers(dispute, "/dispute-service", "dispute.registered.v1", dispute, 1)
                .forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
