package io.fengqiao.grid.work.reports.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.reports.Course;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Starting;
import io.fengqiao.grid.work.reports.Telling;
import io.fengqiao.local.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/// What an earlier release wrote down without handling it, is handled from the start on, and
/// reading decides nothing.
class UnhandledMattersTest {
    private static final ReportNumber DISPUTE = new ReportNumber("R0123456789ABCDEFGHJM");

    private LocalStore local;
    private MongoClient client;
    private AggregateStore store;

    @BeforeEach
    void open() {
        local = LocalStore.inMemory().start(0);
        client = MongoClients.create(local.connectionString());
        var relay = new Relay(
                () -> new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()),
                "grid-service",
                () -> Telling.NOW,
                1_000,
                new SimpleMeterRegistry());
        store = new AggregateStore(
                new MongoTemplate(client, "reports"), relay, new EventJson(), () -> Telling.NOW, () -> Cause.NONE);
    }

    @AfterEach
    void close() {
        client.close();
        local.close();
    }

    @Test
    void aMatterOfBeforeBeginsAtTheNextStartAsOfTheDayItWasReported() {
        var matter = Telling.reported(Telling.matter(Item.HAZARD));
        var id = matter.number().dispute();
        Aggregates<Report, ReportState, ReportEvent> unopened =
                store.open(new ReportMapping(Divisions.published()), (_, _) -> {
                    throw new AssertionError("nothing is told");
                });
        unopened.bySystem(id, _ -> Decision.changed(matter, List.of()));
        unopened.bySystem(DISPUTE.dispute(), _ -> Decision.changed(Telling.dispute(DISPUTE), List.of()));
        asBefore(id);
        assertThatThrownBy(() -> unopened.get(id, Scope.system())).hasMessageContaining("rewritten at start");

        var opened = start();
        assertThat(opened.get(id, Scope.system()).aggregate().course())
                .isInstanceOfSatisfying(
                        Course.Here.class,
                        here -> assertThat(here.handling().assignments())
                                .as("by the book that is in force, on the day of the report")
                                .singleElement()
                                .satisfies(first -> assertThat(first.at()).isEqualTo(Telling.NOW)));
        var written = stored(id);
        assertThat(written.get("state", Document.class)).containsKeys("handling", "openAt", "dueAt");
        assertThat(stored(DISPUTE.dispute())).as("a dispute is left alone").containsEntry("version", 1L);

        start();
        assertThat(stored(id)).as("once").isEqualTo(written);
    }

    private Aggregates<Report, ReportState, ReportEvent> start() {
        return new ReportStore().storedReports(store, Divisions.published(), new Starting(Telling.WAYS, Telling.BOOK));
    }

    private void asBefore(String id) {
        client.getDatabase("reports")
                .getCollection("reports")
                .updateOne(
                        new Document("_id", id),
                        combine(
                                unset("state.handling"),
                                unset("state.openAt"),
                                unset("state.dueAt"),
                                unset("state.alarmAt")));
    }

    private Document stored(String id) {
        return Objects.requireNonNull(client.getDatabase("reports")
                .getCollection("reports")
                .find(new Document("_id", id))
                .first());
    }
}
