package io.fengqiao.chassis.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ProducerFactory;

/// Tells what the documents hold untold: right after a write, and by a sweep for what was left over by
/// a killed process.
///
/// Guaranteed: what was written is told at least once, the news of one document in the order of its versions.
/// Not guaranteed: that it is told only once (two replicas may both tell it; readers count by sequence), and
/// any order between documents.
public final class Relay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(1);

    /// A dispute's next step is mostly sooner than that, and takes what was told with it.
    private static final Duration TRIMMED_AFTER = Duration.ofSeconds(2);

    private static final Duration TRIM_EVERY = Duration.ofMillis(500);

    private static final Duration LAST_TRIM = Duration.ofSeconds(2);

    /// Younger news is on its way by the fast path, of this process or another.
    private static final Duration LEFT_OVER_AFTER = Duration.ofSeconds(5);

    private final ProducerFactory<String, byte[]> producers;
    private final String service;
    private final InstantSource clock;
    private final int limit;
    private final BlockingQueue<PendingEvents> fresh = new ArrayBlockingQueue<>(20_000);
    private final List<MongoCollection<Document>> collections = new CopyOnWriteArrayList<>();
    private final PublishedVersions told = new PublishedVersions();
    private volatile long depth;
    private volatile Instant oldest = Instant.MAX;
    private volatile @org.jspecify.annotations.Nullable Thread thread;
    private volatile @org.jspecify.annotations.Nullable Publisher publisher;

    public Relay(
            ProducerFactory<String, byte[]> producers,
            String service,
            InstantSource clock,
            int limit,
            MeterRegistry meters) {
        this.producers = producers;
        this.service = service;
        this.clock = clock;
        this.limit = limit;
        Gauge.builder("fengqiao.outbox.depth", () -> depth)
                .description("documents with news not told yet, as of the last sweep")
                .register(meters);
        Gauge.builder("fengqiao.outbox.oldest.seconds", this::oldestSeconds)
                .description("age of the oldest news not told yet")
                .register(meters);
    }

    /// Every collection with an outbox says so once, so that the sweep finds it.
    public void watch(MongoCollection<Document> collection) {
        collections.add(collection);
    }

    /// Whether more news may be born from HTTP: past the limit a command is refused (R7), never lost.
    public boolean isFull() {
        return depth >= limit;
    }

    /// The fast path for writes from HTTP and timers: returns at once. What does not fit is the sweep's.
    public void soon(List<PendingEvents> untold) {
        untold.forEach(fresh::offer);
    }

    /// The path for listeners: back when all is told, so that the records may be acknowledged.
    public void now(List<PendingEvents> untold) throws InterruptedException {
        var fresh = untold.stream()
                .filter(one -> one.version() > told.upTo(one.collection(), one.id()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        publisher().tell(fresh.stream().flatMap(one -> one.news().stream()).toList());
        told.remember(fresh);
    }

    /// What has been told, for those who write the documents next.
    public PublishedVersions told() {
        return told;
    }

    private void trim(List<PendingEvents> resting) {
        Map<MongoCollection<Document>, List<WriteModel<Document>>> trims = new HashMap<>();
        for (PendingEvents one : resting) {
            trims.computeIfAbsent(one.collection(), _ -> new ArrayList<>())
                    .add(new UpdateOneModel<>(
                            and(eq("_id", one.id()), eq("version", one.version())),
                            combine(set("outbox", List.of()), unset("pending"))));
        }
        trims.forEach((collection, models) -> collection.bulkWrite(models, new BulkWriteOptions().ordered(false)));
        told.trimmed(resting);
    }

    private void run() {
        Instant nextSweep = clock.instant();
        long trimmedAt = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var batch = new ArrayList<PendingEvents>(BATCH);
                var first = fresh.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    fresh.drainTo(batch, BATCH - 1);
                    now(batch);
                }
                if (System.nanoTime() - trimmedAt > TRIM_EVERY.toNanos()) {
                    trim(told.restingFor(TRIMMED_AFTER));
                    trimmedAt = System.nanoTime();
                }
                if (!clock.instant().isBefore(nextSweep)) {
                    sweep();
                    nextSweep = clock.instant().plus(SWEEP_EVERY);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("News waits, to be told by the next sweep: {}", e.toString());
                nextSweep = clock.instant().plus(SWEEP_EVERY);
            }
        }
    }

    private void sweep() throws InterruptedException {
        long found = 0;
        Instant oldestFound = Instant.MAX;
        var leftOver = lte("pending", Date.from(clock.instant().minus(LEFT_OVER_AFTER)));
        for (var collection : collections) {
            found += collection.countDocuments(lte("pending", Date.from(clock.instant())));
            var batch = new ArrayList<PendingEvents>();
            for (Document document :
                    collection.find(leftOver).sort(Sorts.ascending("pending")).limit(BATCH)) {
                batch.add(new PendingEvents(
                        collection,
                        document.getString("_id"),
                        document.getLong("version"),
                        document.getList("outbox", Document.class).stream()
                                .map(Outgoing::of)
                                .toList()));
                var since = document.getDate("pending").toInstant();
                oldestFound = since.isBefore(oldestFound) ? since : oldestFound;
            }
            depth = Math.max(depth, found - told.size());
            oldest = oldestFound.isBefore(oldest) ? oldestFound : oldest;
            now(batch);
        }
        depth = Math.max(0, found - told.size());
        oldest = oldestFound;
    }

    private double oldestSeconds() {
        return oldest.equals(Instant.MAX)
                ? 0
                : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }

    private synchronized Publisher publisher() {
        var present = publisher;
        if (present == null) {
            present = new Publisher(producers, service);
            publisher = present;
        }
        return present;
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
        var open = publisher;
        if (open != null) {
            open.close();
            publisher = null;
        }
        trimLast();
    }

    /// What is not trimmed now is told again after the next start: not worth waiting for a store
    /// that is away.
    private void trimLast() {
        var trimming = Thread.ofVirtual().start(() -> {
            try {
                trim(told.restingFor(Duration.ZERO));
            } catch (RuntimeException e) {
                log.info("The last told news stay in their documents: {}", e.toString());
            }
        });
        try {
            trimming.join(LAST_TRIM);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Before the listeners and the web server start, after they have stopped.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
