package io.fengqiao.chassis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.fengqiao.chassis.outbox.Outgoing;
import io.fengqiao.chassis.outbox.PendingEvents;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.local.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A relay between a store of its own and a producer that only notes what it is given.
class RelayTest {
    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private static final Duration LONG_AGO = Duration.ofSeconds(6);

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Relay relay = new Relay(() -> producer, "trial", now::get, 2, meters);

    private LocalStore store;
    private MongoClient client;
    private MongoCollection<Document> letters;

    @BeforeEach
    void open() {
        store = LocalStore.inMemory().start(0);
        client = MongoClients.create(store.connectionString());
        letters = client.getDatabase("trial").getCollection("letters");
        relay.watch(letters);
    }

    @AfterEach
    void close() {
        relay.stop();
        client.close();
        store.close();
    }

    @Test
    void itIsBackOnlyWhenAllIsToldInTheOrderOfVersions() throws InterruptedException {
        relay.now(List.of(untold("a", 1, 2), untold("b", 1)));
        assertThat(told()).containsExactly("a-1", "a-2", "b-1");
        var first = producer.history().getFirst();
        assertThat(first.topic()).isEqualTo("letters");
        assertThat(first.key()).isEqualTo("a");
        assertThat(header(first, "ce_sequence")).isEqualTo("1");
        assertThat(header(first, "ce_source")).isEqualTo("/trial");
        assertThat(header(first, "ce_correlationid")).isEqualTo("a");
    }

    @Test
    void whatItHasToldItDoesNotTellAgain() throws InterruptedException {
        relay.now(List.of(untold("a", 1)));
        relay.now(List.of(untold("a", 1)));
        relay.now(List.of(untold("a", 1, 2)));
        assertThat(told()).containsExactly("a-1", "a-1", "a-2");
    }

    @Test
    void aBusThatRefusesIsNoticedAndNothingCountsAsTold() throws InterruptedException {
        producer.sendException = new IllegalStateException("no bus");
        assertThatThrownBy(() -> relay.now(List.of(untold("a", 1)))).hasMessageContaining("no bus");
        producer.sendException = null;
        relay.now(List.of(untold("a", 1)));
        assertThat(told()).containsExactly("a-1");
    }

    @Test
    void whatAKilledProcessLeftIsToldByTheSweepAndTakenOutOfTheDocument() {
        letters.insertOne(document("a", LONG_AGO, 1, 2));
        relay.start();
        await().untilAsserted(() -> assertThat(told()).containsExactly("a-1", "a-2"));
        relay.stop();
        var after = Objects.requireNonNull(letters.find().first());
        assertThat(after.getList("outbox", Document.class)).isEmpty();
        assertThat(after).doesNotContainKey("pending").containsEntry("version", 2L);
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void whatIsYoungIsLeftToWhoWroteIt() {
        letters.insertOne(document("young", Duration.ofSeconds(1), 1));
        letters.insertOne(document("old", LONG_AGO, 1));
        relay.start();
        await().untilAsserted(() -> assertThat(told()).containsExactly("old-1"));
        now.set(NOW.plusSeconds(10));
        await().untilAsserted(() -> assertThat(told()).containsExactly("old-1", "young-1"));
    }

    @Test
    void whatIsWrittenMeanwhileKeepsItsNewsUntilTheyAreToldToo() throws InterruptedException {
        letters.insertOne(document("a", Duration.ZERO, 1, 2));
        relay.now(List.of(untold("a", 1)));
        relay.stop();
        assertThat(Objects.requireNonNull(letters.find().first()).getList("outbox", Document.class))
                .hasSize(2);
    }

    @Test
    void itIsFullWhenAsManyDocumentsWaitAsTheLimitSays() {
        assertThat(relay.isFull()).isFalse();
        letters.insertMany(List.of(document("a", Duration.ZERO, 1), document("b", Duration.ZERO, 1)));
        relay.start();
        await().until(relay::isFull);
        assertThat(meters.get("fengqiao.outbox.depth").gauge().value()).isEqualTo(2);
        now.set(NOW.plusSeconds(10));
        await().until(() -> !relay.isFull());
        assertThat(told()).containsExactlyInAnyOrder("a-1", "b-1");
    }

    @Test
    void whatIsHandedOverIsToldSoon() {
        relay.start();
        relay.soon(List.of(untold("a", 1)));
        await().untilAsserted(() -> assertThat(told()).containsExactly("a-1"));
    }

    private List<String> told() {
        return producer.history().stream().map(one -> header(one, "ce_id")).toList();
    }

    private static String header(ProducerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private PendingEvents untold(String letter, long... sequences) {
        return new PendingEvents(
                letters,
                letter,
                sequences[sequences.length - 1],
                Arrays.stream(sequences)
                        .mapToObj(sequence -> outgoing(letter, sequence))
                        .toList());
    }

    private static Document document(String letter, Duration age, long... sequences) {
        return new Document("_id", letter)
                .append("version", sequences[sequences.length - 1])
                .append("pending", Date.from(NOW.minus(age)))
                .append(
                        "outbox",
                        Arrays.stream(sequences)
                                .mapToObj(sequence -> outgoing(letter, sequence).document())
                                .toList());
    }

    private static Outgoing outgoing(String letter, long sequence) {
        return new Outgoing(
                letter + "-" + sequence,
                "letters",
                letter,
                "trial.letter-stamped.v1",
                letter,
                sequence,
                NOW,
                letter,
                null,
                "{}");
    }
}
