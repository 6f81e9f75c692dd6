package io.fengqiao.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/// Prints what a running store does in a second; the figures in the README come from here.
///
/// `java -cp target/test-classes:… io.fengqiao.local.store.StoreMeasurement mongodb://127.0.0.1:27117`
final class StoreMeasurement {

    private static final int DOCUMENTS = 50_000;
    private static final int BATCH = 500;
    private static final long SECONDS = 5;

    private final MongoCollection<Document> disputes;
    private final AtomicIntegerArray versions = new AtomicIntegerArray(DOCUMENTS);

    private StoreMeasurement(MongoCollection<Document> disputes) {
        this.disputes = disputes;
    }

    public static void main(String[] args) throws Exception {
        try (var client = MongoClients.create(args[0])) {
            for (int round = 1; round <= 3; round++) {
                var collection = client.getDatabase("measured").getCollection("disputes");
                collection.drop();
                System.out.println("round " + round);
                new StoreMeasurement(collection).run();
            }
        }
    }

    private void run() throws Exception {
        disputes.createIndex(Indexes.ascending("area", "dueAt"));
        insert();
        measure("insertMany, documents/s", 2, this::insertMore);
        measure("bulk update by _id and version, ordered, documents/s", 1, n -> bulk(n, true));
        measure("bulk update by _id and version, unordered, documents/s", 2, n -> bulk(n, false));
        measure("single update by _id and version, 1 thread, updates/s", 1, this::update);
        measure("single update by _id and version, 8 threads, updates/s", 8, this::update);
        measure("find by _id, 8 threads, reads/s", 8, this::read);
    }

    private void insert() {
        long begun = System.nanoTime();
        for (int first = 0; first < DOCUMENTS; first += BATCH) {
            List<Document> batch = new ArrayList<>();
            for (int i = first; i < first + BATCH; i++) {
                batch.add(dispute("d" + i));
            }
            disputes.insertMany(batch);
        }
        print("first insertMany of " + DOCUMENTS + ", documents/s", DOCUMENTS, begun);
    }

    private static Document dispute(String id) {
        return new Document("_id", id)
                .append("version", 0)
                .append("area", "330108" + id.hashCode() % 100)
                .append("dueAt", Instant.ofEpochMilli(id.hashCode()))
                .append("title", "A dispute about a wall between two neighbours, reported by the grid")
                .append("parties", List.of(new Document("name", "x".repeat(60)), new Document("name", "y".repeat(60))))
                .append("history", List.of("reported", "assigned", "escalated"))
                .append("text", "z".repeat(300));
    }

    private interface Step {
        int run(long number);
    }

    private static void measure(String what, int threads, Step step) throws Exception {
        var numbers = new AtomicLong();
        var done = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + SECONDS * 1_000_000_000;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int t = 0; t < threads; t++) {
                pool.execute(() -> {
                    while (System.nanoTime() < end) {
                        done.addAndGet(step.run(numbers.getAndIncrement()));
                    }
                });
            }
        }
        print(what, done.get(), begun);
    }

    private static void print(String what, long count, long begun) {
        System.out.printf("  %-60s %,12.0f%n", what, count * 1e9 / (System.nanoTime() - begun));
    }

    private int insertMore(long number) {
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            batch.add(dispute("m" + number + "-" + i));
        }
        disputes.insertMany(batch);
        return BATCH;
    }

    private int bulk(long number, boolean ordered) {
        List<WriteModel<Document>> models = new ArrayList<>();
        int first = (int) (number * BATCH % DOCUMENTS);
        for (int i = first; i < first + BATCH; i++) {
            int version = versions.getAndIncrement(i);
            models.add(new UpdateOneModel<>(
                    and(eq("_id", "d" + i), eq("version", version)),
                    combine(set("title", "another title " + version), inc("version", 1))));
        }
        var result = disputes.bulkWrite(models, new BulkWriteOptions().ordered(ordered));
        if (result.getModifiedCount() != BATCH) {
            throw new IllegalStateException("only " + result.getModifiedCount() + " modified");
        }
        return BATCH;
    }

    private int update(long number) {
        int i = (int) (number * 7919 % DOCUMENTS);
        int version = versions.getAndIncrement(i);
        var result = disputes.updateOne(
                and(eq("_id", "d" + i), eq("version", version)),
                combine(set("title", "another title " + version), inc("version", 1)));
        return (int) result.getModifiedCount();
    }

    private int read(long number) {
        return disputes.find(eq("_id", "d" + number * 7919 % DOCUMENTS)).first() == null ? 0 : 1;
    }
}
