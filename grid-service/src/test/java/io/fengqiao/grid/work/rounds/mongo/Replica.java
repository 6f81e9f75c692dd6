package io.fengqiao.grid.work.rounds.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.CadenceBook;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.ProducerFactory;

/// What one replica of the service needs to watch rounds: its own connections, relay and clock; the
/// store is shared.
final class Replica implements Site {
    private static final String DATABASE = "rounds";
    static final Duration SKEW = Duration.ofMinutes(5);

    /// What one of them has told stays in the documents for a moment.
    private static final Set<Relay> RELAYS = ConcurrentHashMap.newKeySet();

    private final MongoClient client;
    private final Relay relay;
    private final MongoTemplate mongo;
    private final InstantSource clock;
    private final MongoDuties duties;
    private final WatchingRounds watching;

    Replica(String store, InstantSource clock, CadenceBook book, Consumer<ProducerRecord<String, byte[]>> bus) {
        this.clock = clock;
        client = MongoClients.create(store);
        mongo = new MongoTemplate(client, DATABASE);
        relay = new Relay(to(bus), "grid-service", clock, 50_000, new SimpleMeterRegistry());
        var aggregates = new AggregateStore(mongo, relay, new EventJson(), clock, () -> Cause.NONE);
        var divisions = Divisions.published();
        duties = new MongoDuties(RoundStore.open(aggregates, divisions));
        var periods = new MongoSensitivePeriods(aggregates, divisions);
        watching = new WatchingRounds(duties, periods, divisions, book, SKEW);
        relay.start();
        RELAYS.add(relay);
    }

    private static ProducerFactory<String, byte[]> to(Consumer<ProducerRecord<String, byte[]>> bus) {
        var told = new RecordMetadata(new TopicPartition("grid.events", 0), 0, 0, 0, 0, 0);
        return new ProducerFactory<>() {
            @Override
            public Producer<String, byte[]> createProducer() {
                return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
                        bus.accept(message);
                        return CompletableFuture.completedFuture(told);
                    }

                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<String, byte[]> message, Callback callback) {
                        throw new UnsupportedOperationException("the relay gives no callback");
                    }
                };
            }
        };
    }

    @Override
    public Duties duties() {
        return duties;
    }

    @Override
    public WatchingRounds watching() {
        return watching;
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public void stopTelling() {
        relay.stop();
    }

    @Override
    public long untold() {
        var collection = mongo.getCollection("round_duties");
        long untold = 0;
        for (Document duty : collection.find(Filters.exists("pending")).projection(Projections.include("version"))) {
            var id = duty.getString("_id");
            boolean told = RELAYS.stream().anyMatch(one -> one.told().upTo(collection, id) >= duty.getLong("version"));
            untold += told ? 0 : 1;
        }
        return untold;
    }

    @Override
    public void close() {
        relay.stop();
        RELAYS.remove(relay);
        client.close();
    }
}
