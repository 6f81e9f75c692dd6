package io.fengqiao.chassis.aggregate;

import com.mongodb.WriteConcern;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.outbox.Relay;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Opens a service's collections. Writes are acknowledged by a majority, with their journal (R1).
public final class AggregateStore {
    private final MongoTemplate mongo;
    private final Relay relay;
    private final WireBodies bodies;
    private final InstantSource clock;
    private final Supplier<Cause> currentCause;

    public AggregateStore(
            MongoTemplate mongo, Relay relay, WireBodies bodies, InstantSource clock, Supplier<Cause> currentCause) {
        this.mongo = mongo;
        this.relay = relay;
        this.bodies = bodies;
        this.clock = clock;
        this.currentCause = currentCause;
    }

    /// For aggregates that tell nothing.
    public <A, S> Aggregates<A, S, NoEvents> open(AggregateMapping<A, S> form) {
        return open(form, (_, event) -> {
            throw new IllegalStateException("there are no " + event.getClass());
        });
    }

    public <A, S, E> Aggregates<A, S, E> open(AggregateMapping<A, S> form, EventWording<A, E> wording) {
        var collection =
                mongo.getCollection(form.collection()).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        relay.watch(collection);
        var rows = new DocumentStore<>(collection, mongo.getConverter(), form, relay.told());
        var telling = new Telling<>(wording, bodies);
        var shapes = mongo.getCollection("shapes").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return new Aggregates<>(
                rows, new Works<>(rows, telling, relay, clock, currentCause), new Rewriting<>(rows, shapes));
    }
}
