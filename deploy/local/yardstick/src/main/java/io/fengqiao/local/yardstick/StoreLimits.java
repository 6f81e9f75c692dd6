package io.fengqiao.local.yardstick;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/// What the store does at most, on a database of its own that is dropped afterwards.
final class StoreLimits implements AutoCloseable {
    /// What a dispute or a case takes in the store.
    static final int BYTES = 3_000;

    private static final String DATABASE = "bench";
    private static final int BATCH = 500;
    private static final int MOST = 10_000;
    private static final long LONGEST = Duration.ofSeconds(3).toNanos();
    private static final long SINGLES = Duration.ofMillis(1_500).toNanos();

    private final CourtCases cases;
    private final MongoClient client;

    StoreLimits(String uri, CourtCases cases) {
        this.cases = cases;
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(30, TimeUnit.SECONDS))
                .retryWrites(false)
                .build());
        try {
            client.getDatabase(DATABASE).drop();
        } catch (MongoException failed) {
            client.close();
            throw new NoAnswer("the store", failed);
        }
    }

    record Rates(double insertMany, double bulkReplace, double singleOne, double singleEight) {}

    String version() {
        return client.getDatabase("admin")
                .runCommand(new Document("buildInfo", 1))
                .get("version", "unknown");
    }

    Rates rates() throws InterruptedException {
        MongoCollection<Document> collection = client.getDatabase(DATABASE).getCollection("documents");
        try {
            int stored = 0;
            long inserting = 0;
            while (stored < MOST && inserting < LONGEST) {
                var batch = documents(stored, 0);
                var started = System.nanoTime();
                collection.insertMany(batch, new InsertManyOptions().ordered(true));
                inserting += System.nanoTime() - started;
                stored += BATCH;
            }
            var replaced = replacing(collection, stored);
            return new Rates(
                    Figures.perSecond(stored, inserting),
                    replaced,
                    singles(collection, 1, 1),
                    singles(collection, 8, 1 + MOST));
        } finally {
            client.getDatabase(DATABASE).drop();
        }
    }

    private double replacing(MongoCollection<Document> collection, int stored) {
        int replaced = 0;
        long replacing = 0;
        while (replaced < stored && replacing < LONGEST) {
            var first = replaced;
            var moves = IntStream.range(0, BATCH)
                    .mapToObj(each -> new ReplaceOneModel<>(at(first + each, 0), document(first + each, 1)))
                    .toList();
            var started = System.nanoTime();
            var done = collection.bulkWrite(moves, new BulkWriteOptions().ordered(false));
            replacing += System.nanoTime() - started;
            if (done.getMatchedCount() != BATCH) {
                throw new IllegalStateException(
                        "a bulk write found %d of %d documents".formatted(done.getMatchedCount(), BATCH));
            }
            replaced += BATCH;
        }
        return Figures.perSecond(replaced, replacing);
    }

    /// Each writer moves a document of its own from version to version.
    private static double singles(MongoCollection<Document> collection, int writers, int firstId)
            throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var started = System.nanoTime();
            var tasks = IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<Integer>) () -> write(collection, "S" + (firstId + writer), started))
                    .toList();
            int written = 0;
            for (var done : threads.invokeAll(tasks)) {
                written += done.get();
            }
            return Figures.perSecond(written, System.nanoTime() - started);
        } catch (ExecutionException failed) {
            throw new NoAnswer("the store", failed);
        }
    }

    private static int write(MongoCollection<Document> collection, String id, long started) {
        var document = new Document("_id", id).append("version", 0).append("told", "x".repeat(BYTES));
        collection.insertOne(document);
        int written = 0;
        while (System.nanoTime() - started < SINGLES && !Thread.currentThread().isInterrupted()) {
            document.put("version", written + 1);
            collection.replaceOne(and(eq("_id", id), eq("version", written)), document);
            written++;
        }
        return written;
    }

    private static Bson at(int number, int version) {
        return and(eq("_id", id(number)), eq("version", version));
    }

    private List<Document> documents(int first, int version) {
        var batch = new ArrayList<Document>();
        for (int number = first; number < first + BATCH; number++) {
            batch.add(document(number, version));
        }
        return batch;
    }

    /// A case as it was reported, and the decisions that made the rest of its size.
    private Document document(int number, int version) {
        var body = cases.body("BENCH-RAW-" + number, number);
        return new Document("_id", id(number))
                .append("version", version)
                .append("report", Document.parse(body))
                .append("decisions", "x".repeat(Math.max(0, BYTES - body.length())));
    }

    private static String id(int number) {
        return "D%020d".formatted(number);
    }

    @Override
    public void close() {
        var interrupted = Thread.interrupted();
        try (client) {
            client.getDatabase(DATABASE).drop();
        } catch (MongoException failed) {
            System.err.println("bench: the database " + DATABASE + " could not be dropped: " + failed.getMessage());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
