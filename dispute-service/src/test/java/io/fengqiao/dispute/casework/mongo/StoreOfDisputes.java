package io.fengqiao.dispute.casework.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.local.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/// Disputes in the local store as the service keeps them, without a bus: what would be told stays in their outboxes,
/// each event as the line `wording` makes of it.
public final class StoreOfDisputes implements AutoCloseable {
    private final LocalStore store;
    private final MongoClient client;
    private final Aggregates<Dispute, ?, DisputeEvent> aggregates;
    private final Disputes disputes;

    public StoreOfDisputes(Function<DisputeEvent, String> wording) {
        store = LocalStore.inMemory().start(0);
        client = MongoClients.create(store.connectionString());
        InstantSource clock = InstantSource.system();
        var relay = new Relay(
                new DefaultKafkaProducerFactory<>(Map.of()), "simulation", clock, 1_000, new SimpleMeterRegistry());
        var aggregateStore = new AggregateStore(
                new MongoTemplate(client, "simulation"), relay, Object::toString, clock, () -> Work.Cause.NONE);
        aggregates = aggregateStore.open(new DisputeForm((dispute, event) -> new News(
                "dispute.events",
                dispute.snapshot().id(),
                event.getClass().getSimpleName(),
                dispute.snapshot().id(),
                wording.apply(event))));
        disputes = new MongoDisputes(aggregates);
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

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
