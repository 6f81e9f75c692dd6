package io.fengqiao.dispute.standing.mongo;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Position;
import io.fengqiao.dispute.standing.Question;
import io.fengqiao.dispute.standing.Registration;
import io.fengqiao.local.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/// S69: a first page looks at what it shows, and a count at the tallies it adds up, however much there is.
class WhatAPageCostsTest {
    private static final int LINES = 4_000;
    private static final int VILLAGES = 20;
    private static final Scope DISTRICT = new Scope(Set.of("500114000000"), Set.of(), Set.of(), false);
    private static final String UNIT = "P500114001001";

    /// Fifty, and one to know whether there is more; what is read in order the local store holds against
    /// the question twice.
    private static final int SHOWN = 2 * 51;

    private static final Instant START = Instant.parse("2026-08-01T00:00:00Z");

    private static LocalStore store;
    private static MongoClient client;
    private static Aggregates<Line, Document, Notice> aggregates;
    private static MongoLines lines;
    private static MongoTallies tallies;

    @BeforeAll
    static void fill() {
        store = LocalStore.inMemory().start(0);
        client = MongoClients.create(store.connectionString());
        InstantSource clock = InstantSource.system();
        var relay =
                new Relay(new DefaultKafkaProducerFactory<>(Map.of()), "test", clock, 1_000, new SimpleMeterRegistry());
        var aggregateStore =
                new AggregateStore(new MongoTemplate(client, "test"), relay, Object::toString, clock, () -> Cause.NONE);
        aggregates = aggregateStore.open(new LineMapping("lines"), (_, _) -> {
            throw new IllegalStateException("nothing is told");
        });
        lines = new MongoLines(aggregates);
        tallies = new MongoTallies(aggregateStore.open(new TallyMapping()));
        LinesInBulk.put(
                client.getDatabase("test").getCollection("lines"),
                IntStream.range(0, LINES).mapToObj(WhatAPageCostsTest::line).toList(),
                lines,
                tallies);
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @Test
    void aFirstPageLooksAtWhatItShowsAndWhetherThereIsMore() {
        assertThat(examined(() -> showsTheFirstFifty(UNIT)))
                .as("what a village holds")
                .isEqualTo(SHOWN);
        assertThat(examined(() -> showsTheFirstFifty(null)))
                .as("the whole district")
                .isEqualTo(SHOWN);
    }

    private static void showsTheFirstFifty(@Nullable String unit) {
        var page = lines.page(DISTRICT, open(unit), 50, null);
        assertThat(page.lines()).hasSize(50).isSortedAccordingTo(comparing(Line::rank));
        assertThat(page.next()).isNotNull();
    }

    /// What is open, held by `unit` or by anybody.
    private static Question open(@Nullable String unit) {
        return new Question(
                false, unit, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    @Test
    void aCountLooksAtTheTalliesItAddsUp() {
        assertThat(examined(() -> assertThat(tallies.of(List.of(new Heading(Heading.Sort.HELD, UNIT))))
                        .hasSize(1)))
                .as("of a unit")
                .isEqualTo(1);
        assertThat(examined(() -> assertThat(tallies.places(DISTRICT).stream()
                                .flatMap(tally -> tally.cells().stream())
                                .mapToLong(cell -> cell.count())
                                .sum())
                        .isEqualTo(LINES)))
                .as("of a district, by its villages")
                .isEqualTo(VILLAGES);
    }

    @Test
    void whatIsPutInBulkIsWhatTheServiceWrites() {
        var line = line(LINES);
        aggregates.bySystem(List.of(
                new SystemChange<Line, Notice>(line.dispute(), _ -> Decision.changed(line.counted(), List.of()))));
        var written = taken(line.dispute());
        client.getDatabase("test").getCollection("lines").insertOne(LinesInBulk.document(line));
        assertThat(taken(line.dispute())).isEqualTo(written);
    }

    /// As it is stored, but for who wrote it; and away with it.
    private static Document taken(String id) {
        var document = client.getDatabase("test").getCollection("lines").findOneAndDelete(new Document("_id", id));
        Objects.requireNonNull(document).remove("writer");
        return document;
    }

    private static long examined(Runnable look) {
        long before = store.documentsExamined();
        look.run();
        return store.documentsExamined() - before;
    }

    private static Line line(int i) {
        var village = "500114001%03d".formatted(1 + i % VILLAGES);
        var registered = START.plus(Duration.ofMinutes(i * 7L % 90_000));
        var place = new Territory("500114000000", "500114001000", village);
        var position = new Position(
                "ACCEPTED",
                false,
                Level.VILLAGE,
                "P" + village,
                null,
                null,
                "GENERAL",
                registered.plus(Duration.ofDays(30)),
                false,
                false,
                null,
                new Position.Keys("P" + village, List.of()));
        return Line.first(
                new Registration(
                        "D%020d".formatted(i), "grid", "R" + i, "neighbour", place, registered, registered, null),
                position);
    }
}
