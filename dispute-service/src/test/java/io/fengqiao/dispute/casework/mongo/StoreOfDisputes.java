package io.fengqiao.dispute.casework.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.local.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;

/// Disputes in the local store as the service keeps them, without a bus: what would be told stays in their
/// outboxes, each event as the line `wording` makes of it.
public final class StoreOfDisputes implements AutoCloseable {
    private final @Nullable LocalStore store;
    private final MongoClient client;
    private final Aggregates<Dispute, ?, DisputeEvent> aggregates;
    private final Aggregates<Dispute, ?, DisputeEvent> hearing;
    private final Disputes disputes;

    /// In a store of its own, in this process and in memory.
    public StoreOfDisputes(Function<DisputeEvent, String> wording) {
        this(LocalStore.inMemory().start(0), wording);
    }

    private StoreOfDisputes(LocalStore store, Function<DisputeEvent, String> wording) {
        this(store, MongoClients.create(store.connectionString()), wording);
    }

    /// In a store that is somebody else's.
    public StoreOfDisputes(MongoClient client, Function<DisputeEvent, String> wording) {
        this(null, client, wording);
    }

    private StoreOfDisputes(@Nullable LocalStore store, MongoClient client, Function<DisputeEvent, String> wording) {
        this.store = store;
        this.client = client;
        aggregates = open(client, new DefaultKafkaProducerFactory<>(Map.of()), wording);
        hearing = open(
                client,
                () -> new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()),
                wording);
        disputes = new MongoDisputes(aggregates);
    }

    private static Aggregates<Dispute, ?, DisputeEvent> open(
            MongoClient client, ProducerFactory<String, byte[]> producers, Function<DisputeEvent, String> wording) {
        InstantSource clock = InstantSource.system();
        var relay = new Relay(producers, "simulation", clock, 1_000, new SimpleMeterRegistry());
        var store = new AggregateStore(
                new MongoTemplate(client, "simulation"), relay, Object::toString, clock, () -> Cause.NONE);
        return store.open(
                new DisputeMapping(),
                (dispute, event) -> new OutboundEvent(
                        "dispute.events",
                        dispute.snapshot().id().value(),
                        event.getClass().getSimpleName(),
                        dispute.snapshot().id().value(),
                        wording.apply(event)));
    }

    /// What an inbox does with events, its news told to nobody.
    public List<Result<Dispute>> hear(List<Work<Dispute, DisputeEvent>> works) {
        try {
            return hearing.performAndTell(works);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Disputes disputes() {
        return disputes;
    }

    public Aggregates<Dispute, ?, DisputeEvent> aggregates() {
        return aggregates;
    }

    /// The documents as they are stored, outboxes and all.
    public MongoCollection<Document> documents() {
        return client.getDatabase("simulation").getCollection("disputes");
    }

    /// Hands over what is untold and takes it out of the outboxes, as the relay does: by compare-and-set on
    /// the version, so that what is written meanwhile is handed over again, with the same event ids.
    public void tell(BiConsumer<String, Document> hearing) {
        var trims = new ArrayList<WriteModel<Document>>();
        for (Document document : documents().find(exists("pending"))) {
            var id = document.getString("_id");
            document.getList("outbox", Document.class).forEach(event -> hearing.accept(id, event));
            trims.add(new UpdateOneModel<>(
                    and(eq("_id", id), eq("version", document.getLong("version"))),
                    combine(set("outbox", List.of()), unset("pending"))));
        }
        if (!trims.isEmpty()) {
            documents().bulkWrite(trims);
        }
    }

    /// How many documents its store held against a query's conditions so far.
    public long documentsExamined() {
        return Objects.requireNonNull(store, "a store of its own").documentsExamined();
    }

    @Override
    public void close() {
        client.close();
        if (store != null) {
            store.close();
        }
    }
}
