package io.fengqiao.grid.rounds.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.rounds.CadenceBook;
import io.fengqiao.grid.rounds.Duties;
import io.fengqiao.grid.rounds.WatchingRounds;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
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
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.ProducerFactory;

/// What one replica of the service needs to watch rounds: its own connections, relay and clock; the store is shared.
final class Replica implements Site {
    private static final String DATABASE = "rounds";
    static final Duration SKEW = Duration.ofMinutes(5);

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
        var aggregates = new AggregateStore(mongo, relay, new EventJson(), clock, () -> Work.Cause.NONE);
        var divisions = Divisions.published();
        duties = new MongoDuties(RoundStore.open(aggregates, divisions));
        var periods = new MongoSensitivePeriods(aggregates, divisions);
        watching = new WatchingRounds(duties, periods, divisions, book, SKEW);
        relay.start();
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
        return mongo.getCollection("round_duties").countDocuments(Filters.exists("pending"));
    }

    @Override
    public void close() {
        relay.stop();
        client.close();
    }
}
