package io.fengqiao.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise this module exists for: what was acknowledged, or read, is there after a kill.
class KillTest {

    private static final int ROUNDS = 5;
    private static final int COUNTERS = 20;

    @TempDir
    Path data;

    private final AtomicLong numbers = new AtomicLong();
    private final List<String> inserted = Collections.synchronizedList(new ArrayList<>());

    /// The highest value somebody was told, by an acknowledgement or by a read.
    private final Map<Integer, Integer> told = new ConcurrentHashMap<>();

    @Test
    void losesNothingThatWasAcknowledgedOrRead() throws Exception {
        var random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            try (var store = StoreProcess.serving(data);
                    var client = connected(store)) {
                var events = client.getDatabase("test").getCollection("events");
                var counters = client.getDatabase("test").getCollection("counters");
                if (round == 0) {
                    events.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
                    events.createIndex(Indexes.ascending("group"));
                }
                assertAllThere(events, counters);
                writeUntilKilled(store, events, counters, 300 + random.nextInt(500));
            }
        }
        try (var store = StoreProcess.serving(data);
                var client = connected(store)) {
            assertAllThere(
                    client.getDatabase("test").getCollection("events"),
                    client.getDatabase("test").getCollection("counters"));
        }
        assertThat(inserted).as("enough was written to be lost").hasSizeGreaterThan(500);
    }

    private static MongoClient connected(StoreProcess store) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .retryReads(false)
                .retryWrites(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build());
    }

    private void writeUntilKilled(
            StoreProcess store, MongoCollection<Document> events, MongoCollection<Document> counters, int millis)
            throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(6)) {
            run(pool, () -> insertOne(events));
            run(pool, () -> insertOne(events));
            run(pool, () -> insertMany(events));
            run(pool, () -> count(counters));
            run(pool, () -> count(counters));
            run(pool, () -> look(counters));
            int before = inserted.size();
            await().atMost(Duration.ofSeconds(10)).until(() -> inserted.size() > before);
            await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
            store.kill();
        }
    }

    /// Each thread goes on until the connection breaks.
    private static void run(ExecutorService pool, Runnable step) {
        pool.execute(() -> {
            try {
                while (true) {
                    step.run();
                }
            } catch (MongoException e) {
                assertThat(e).isNotInstanceOf(MongoWriteException.class);
            }
        });
    }

    private Document event() {
        long number = numbers.incrementAndGet();
        return new Document("_id", "e" + number)
                .append("key", "k" + number)
                .append("group", number % 7)
                .append("text", "x".repeat((int) (number % 700)));
    }

    private void insertOne(MongoCollection<Document> events) {
        var event = event();
        events.insertOne(event);
        inserted.add(event.getString("_id"));
    }

    private void insertMany(MongoCollection<Document> events) {
        List<Document> batch = Stream.generate(this::event).limit(50).toList();
        events.insertMany(batch);
        batch.forEach(event -> inserted.add(event.getString("_id")));
    }

    private void count(MongoCollection<Document> counters) {
        int id = (int) (numbers.incrementAndGet() % COUNTERS);
        var counted = counters.findOneAndUpdate(
                eq("_id", id),
                Updates.combine(
                        inc("value", 1), set("by", Thread.currentThread().getName())),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (counted != null) {
            told.merge(id, counted.getInteger("value"), Math::max);
        }
    }

    private void look(MongoCollection<Document> counters) {
        for (Document counter : counters.find()) {
            told.merge(counter.getInteger("_id"), counter.getInteger("value"), Math::max);
        }
    }

    private void assertAllThere(MongoCollection<Document> events, MongoCollection<Document> counters) {
        List<String> stored = events.find().map(event -> event.getString("_id")).into(new ArrayList<>());
        var lost = new HashSet<>(inserted);
        lost.removeAll(new HashSet<>(stored));
        assertThat(lost).isEmpty();
        assertThat(new HashSet<>(stored)).hasSameSizeAs(stored);
        told.forEach((id, value) -> {
            var counter = counters.find(eq("_id", id)).first();
            assertThat(counter).as("counter %d", id).isNotNull();
            assertThat(counter.getInteger("value"))
                    .as("counter %d, which was seen at %d", id, value)
                    .isGreaterThanOrEqualTo(value);
        });
        assertIndexesAgree(events, stored);
    }

    private static void assertIndexesAgree(MongoCollection<Document> events, List<String> stored) {
        long grouped = 0;
        for (long group = 0; group < 7; group++) {
            grouped += events.countDocuments(eq("group", group));
        }
        assertThat(grouped).isEqualTo(stored.size());
        for (String id : stored.subList(0, Math.min(20, stored.size()))) {
            String key = "k" + id.substring(1);
            assertThat(events.countDocuments(and(eq("key", key), eq("_id", id))))
                    .isEqualTo(1);
            assertThatThrownBy(() -> events.insertOne(new Document("_id", "another").append("key", key)))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
        }
    }
}
