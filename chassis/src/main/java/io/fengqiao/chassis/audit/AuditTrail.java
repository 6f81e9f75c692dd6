package io.fengqiao.chassis.audit;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.fengqiao.chassis.kernel.Sha256;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// A service's audit trail: entries numbered without holes, each with a hash over itself and the one before.
/// Many entries that wait at once become one insert; several replicas share one chain, the number's
/// uniqueness decides who is next.
///
/// Found by [#firstBreak()]: an entry edited, removed or put in between. Not found: the end of the chain cut
/// off by somebody who can write to the database and knows no later number; keep [#head()] elsewhere for
/// that. Not guaranteed: an entry for a change whose process was killed before it answered; the aggregate's
/// own command mark tells of it.
public final class AuditTrail implements SmartLifecycle {
    private static final String START = "0".repeat(64);
    private static final int BATCH = 500;

    private final MongoCollection<Document> collection;
    private final InstantSource clock;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(10_000);
    private volatile @Nullable Thread thread;
    private long lastNumber = -1;
    private String lastHash = START;

    private record Waiting(
            Instant at,
            String who,
            String from,
            String what,
            String result,
            @Nullable String purpose,
            CompletableFuture<Void> done) {}

    public AuditTrail(MongoCollection<Document> collection, InstantSource clock) {
        this.collection = collection;
        this.clock = clock;
    }

    /// Back when the entry is in the store.
    public void write(String who, String from, String what, String result, @Nullable String purpose) {
        var waiting = new Waiting(clock.instant(), who, from, what, result, purpose, new CompletableFuture<>());
        try {
            queue.put(waiting);
            waiting.done().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the audit entry was written", e);
        } catch (CompletionException e) {
            throw new IllegalStateException("the audit entry could not be written", e.getCause());
        }
    }

    public List<AuditEntry> entries(long after, int limit) {
        return collection
                .find(Filters.gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(AuditTrail::entry)
                .into(new ArrayList<>());
    }

    /// The last entry, to be kept elsewhere: with it a cut-off end is found too.
    public Optional<AuditEntry> head() {
        return Optional.ofNullable(collection
                .find()
                .sort(Sorts.descending("_id"))
                .map(AuditTrail::entry)
                .first());
    }

    /// The number at which the chain does not hold, if there is one.
    public Optional<Long> firstBreak() {
        var before = START;
        long expected = 1;
        for (Document document : collection.find().sort(Sorts.ascending("_id"))) {
            var entry = entry(document);
            if (entry.number() != expected
                    || !entry.before().equals(before)
                    || !hash(entry).equals(entry.hash())) {
                return Optional.of(expected);
            }
            before = entry.hash();
            expected++;
        }
        return Optional.empty();
    }

    private void run() {
        var batch = new ArrayList<Waiting>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.clear();
                batch.add(queue.take());
                queue.drainTo(batch, BATCH - 1);
                append(batch);
                batch.forEach(waiting -> waiting.done().complete(null));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                lastNumber = -1;
                batch.forEach(waiting -> waiting.done().completeExceptionally(e));
            }
        }
    }

    private void append(List<Waiting> batch) {
        List<Waiting> left = batch;
        while (!left.isEmpty()) {
            if (lastNumber < 0) {
                var head = head();
                lastNumber = head.map(AuditEntry::number).orElse(0L);
                lastHash = head.map(AuditEntry::hash).orElse(START);
            }
            var links = linked(left);
            try {
                collection.insertMany(links.stream().map(AuditTrail::document).toList());
                lastNumber = links.getLast().number();
                lastHash = links.getLast().hash();
                return;
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != 11000)) {
                    throw e;
                }
                left = left.subList(e.getWriteErrors().getFirst().getIndex(), left.size());
                lastNumber = -1;
            } catch (MongoException e) {
                lastNumber = -1;
                throw e;
            }
        }
    }

    private List<AuditEntry> linked(List<Waiting> waiting) {
        var links = new ArrayList<AuditEntry>(waiting.size());
        var before = lastHash;
        long number = lastNumber;
        for (Waiting one : waiting) {
            var unsigned = new AuditEntry(
                    ++number, one.at(), one.who(), one.from(), one.what(), one.result(), one.purpose(), before, "");
            var link = new AuditEntry(
                    number,
                    one.at(),
                    one.who(),
                    one.from(),
                    one.what(),
                    one.result(),
                    one.purpose(),
                    before,
                    hash(unsigned));
            links.add(link);
            before = link.hash();
        }
        return links;
    }

    private static String hash(AuditEntry entry) {
        var sum = new Sha256();
        for (String part : List.of(
                entry.before(),
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.who(),
                entry.from(),
                entry.what(),
                entry.result(),
                Objects.requireNonNullElse(entry.purpose(), ""))) {
            sum.addPart(part);
        }
        return sum.hex();
    }

    private static Document document(AuditEntry entry) {
        return new Document("_id", entry.number())
                .append("at", Date.from(entry.at()))
                .append("who", entry.who())
                .append("from", entry.from())
                .append("what", entry.what())
                .append("result", entry.result())
                .append("purpose", entry.purpose())
                .append("before", entry.before())
                .append("hash", entry.hash());
    }

    private static AuditEntry entry(Document document) {
        return new AuditEntry(
                document.getLong("_id"),
                document.getDate("at").toInstant(),
                document.getString("who"),
                document.getString("from"),
                document.getString("what"),
                document.getString("result"),
                document.getString("purpose"),
                document.getString("before"),
                document.getString("hash"));
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform().name("audit").daemon().unstarted(this::run);
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
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
