package io.fengqiao.chassis.parked;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Records that were not handled (R5), in our own database: it is reachable when a dead-letter topic
/// may not be.
///
/// A *lane* is one key on one topic. While a record of a lane is open, later ones of the lane go behind it;
/// when it is handled or discarded they follow in their order, by themselves.
public final class ParkedRecords {
    private static final Logger log = LoggerFactory.getLogger(ParkedRecords.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    /// In case what a record waits behind went away just as it was put there.
    private static final Duration SECOND_LOOK = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final MongoCollection<Document> collection;
    private final ParkedMapping form;
    private final InstantSource clock;
    private final Map<String, Retry> returns = new ConcurrentHashMap<>();

    /// Tries a record again; empty when it is done.
    @FunctionalInterface
    public interface Retry {
        Optional<Verdict> retry(ConsumerRecord<String, byte[]> message) throws InterruptedException;
    }

    public ParkedRecords(
            MongoCollection<Document> collection, ParkedMapping form, InstantSource clock, MeterRegistry meters) {
        this.collection = collection;
        this.form = form;
        this.clock = clock;
        collection.createIndex(
                Indexes.ascending("lane"), new IndexOptions().name("open-lanes").sparse(true));
        collection.createIndex(
                Indexes.ascending("nextAttemptAt"),
                new IndexOptions().name("due-again").sparse(true));
        collection.createIndex(Indexes.ascending("status"), new IndexOptions().name("by-status"));
        Gauge.builder("fengqiao.parked.open", this, ParkedRecords::open)
                .description("records parked, waiting or behind")
                .register(meters);
    }

    private double open() {
        return collection.countDocuments(in("status", "PARKED", "WAITING", "BEHIND"));
    }

    public void returnTo(String topic, Retry retry) {
        returns.merge(topic, retry, ParkedRecords::both);
    }

    /// Which reader of a topic parked a record is not known: each tries it again, and for who has done with
    /// it nothing changes.
    private static Retry both(Retry first, Retry second) {
        return message -> {
            var one = first.retry(message);
            var other = second.retry(message);
            return one.isPresent() ? one : other;
        };
    }

    public static String lane(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "|" + message.key();
    }

    public Set<String> blockedKeys(List<ConsumerRecord<String, byte[]>> records) {
        var lanes = new HashSet<String>();
        for (ConsumerRecord<String, byte[]> message : records) {
            if (message.key() != null) {
                lanes.add(lane(message));
            }
        }
        var blocked = new HashSet<String>();
        if (!lanes.isEmpty()) {
            collection
                    .find(in("lane", lanes))
                    .projection(Projections.include("lane"))
                    .forEach(document -> blocked.add(document.getString("lane")));
        }
        return blocked;
    }

    /// A record that comes again is parked once: its place in its topic is its id.
    public void park(Map<ConsumerRecord<String, byte[]>, Verdict> verdicts) {
        List<WriteModel<Document>> models = new ArrayList<>();
        verdicts.forEach((message, verdict) -> {
            var document = form.document(message, verdict, clock.instant());
            switch (verdict.status()) {
                case WAITING ->
                    document.append("nextAttemptAt", Date.from(clock.instant().plus(FIRST_WAIT)));
                case BEHIND ->
                    document.append("nextAttemptAt", Date.from(clock.instant().plus(SECOND_LOOK)));
                case PARKED, REFUSED, REPLAYED, DISCARDED -> {}
            }
            models.add(new UpdateOneModel<>(
                    eq("_id", document.get("_id")),
                    new Document("$setOnInsert", document),
                    new UpdateOptions().upsert(true)));
        });
        collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
    }

    public Page<ParkedRecord> page(@Nullable String status, @Nullable String topic, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (status != null) {
            conditions.add(eq("status", status));
        }
        if (topic != null) {
            conditions.add(eq("topic", topic));
        }
        if (ask.after() != null) {
            conditions.add(gt("_id", ask.after()));
        }
        var found = collection
                .find(conditions.isEmpty() ? new Document() : and(conditions))
                .sort(Sorts.ascending("_id"))
                .limit(ask.limit() + 1)
                .into(new ArrayList<Document>());
        boolean more = found.size() > ask.limit();
        var shown = (more ? found.subList(0, ask.limit()) : found)
                .stream().map(ParkedMapping::view).toList();
        return new Page<>(shown, more ? shown.getLast().id() : null);
    }

    public ParkedRecord get(String id) {
        return ParkedMapping.view(document(id));
    }

    public ParkedRecord discard(String id, Caller by, String reason) {
        var document = openDocument(id);
        close(document, Verdict.Status.DISCARDED, by.subject(), reason);
        wakeNext(document.getString("lane"));
        return get(id);
    }

    /// Tries it again now. What follows in its lane is tried by itself once it is done.
    public ParkedRecord replay(String id, Caller by) throws InterruptedException {
        retry(openDocument(id), by.subject());
        return get(id);
    }

    /// Waiting records whose time has come, and those behind a record that is gone.
    @Scheduled(fixedDelay = 500)
    void tryAgain() throws InterruptedException {
        var due = collection
                .find(lte("nextAttemptAt", Date.from(clock.instant())))
                .sort(Sorts.ascending("nextAttemptAt"))
                .limit(200)
                .into(new ArrayList<Document>());
        for (Document document : due) {
            retry(document, null);
        }
    }

    private void retry(Document document, @Nullable String by) throws InterruptedException {
        var retry = returns.get(document.getString("topic"));
        if (retry == null) {
            log.warn("Nobody takes records of {} back", document.getString("topic"));
            return;
        }
        if (by == null && isBehindAnother(document)) {
            postpone(document, "behind-parked", document.getString("detail"));
            return;
        }
        var verdict = retry.retry(form.message(document));
        if (verdict.isEmpty()) {
            close(document, Verdict.Status.REPLAYED, by, null);
            wakeNext(document.getString("lane"));
        } else if (verdict.get().status() == Verdict.Status.WAITING) {
            postpone(document, verdict.get().reason(), verdict.get().detail());
        } else {
            settle(document, verdict.get());
        }
    }

    private boolean isBehindAnother(Document document) {
        var first = firstOf(document.getString("lane"));
        return first != null && !first.getString("_id").equals(document.getString("_id"));
    }

    private @Nullable Document firstOf(@Nullable String lane) {
        return lane == null
                ? null
                : collection
                        .find(eq("lane", lane))
                        .sort(Sorts.ascending("offset"))
                        .first();
    }

    private void wakeNext(@Nullable String lane) {
        var next = firstOf(lane);
        if (next != null) {
            collection.updateOne(eq("_id", next.get("_id")), Updates.set("nextAttemptAt", Date.from(clock.instant())));
        }
    }

    private void postpone(Document document, String reason, @Nullable String detail) {
        int attempts = document.getInteger("attempts") + 1;
        long wait = Math.min(FIRST_WAIT.toMillis() << Math.min(attempts, 20), LONGEST_WAIT.toMillis());
        collection.updateOne(
                eq("_id", document.get("_id")),
                Updates.combine(
                        Updates.set("reason", reason),
                        Updates.set("detail", detail),
                        Updates.set("attempts", attempts),
                        Updates.set("nextAttemptAt", Date.from(clock.instant().plusMillis(wait)))));
    }

    private void settle(Document document, Verdict verdict) {
        var updates = new ArrayList<Bson>(List.of(
                Updates.set("status", verdict.status().name()),
                Updates.set("reason", verdict.reason()),
                Updates.set("rule", verdict.rule()),
                Updates.set("detail", verdict.detail()),
                Updates.inc("attempts", 1),
                Updates.unset("nextAttemptAt")));
        if (!verdict.blocks()) {
            updates.add(Updates.unset("lane"));
        }
        collection.updateOne(eq("_id", document.get("_id")), Updates.combine(updates));
        if (!verdict.blocks()) {
            wakeNext(document.getString("lane"));
        }
    }

    private void close(Document document, Verdict.Status status, @Nullable String by, @Nullable String reason) {
        Instant now = clock.instant();
        collection.updateOne(
                eq("_id", document.get("_id")),
                Updates.combine(
                        Updates.set("status", status.name()),
                        Updates.set("decidedAt", Date.from(now)),
                        Updates.set("decidedBy", by),
                        Updates.set("decision", reason),
                        Updates.inc("attempts", 1),
                        Updates.unset("lane"),
                        Updates.unset("nextAttemptAt")));
    }

    private Document openDocument(String id) {
        var document = document(id);
        if (!Verdict.Status.valueOf(document.getString("status")).isOpen()) {
            throw new Refusal("parked-already-decided", Refusal.Kind.CONFLICT, null, id, document.getString("status"));
        }
        return document;
    }

    private Document document(String id) {
        var document = collection.find(eq("_id", id)).first();
        if (document == null) {
            throw Refusal.notFound("parked", id);
        }
        return document;
    }
}
