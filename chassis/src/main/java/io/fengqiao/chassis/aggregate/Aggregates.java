package io.fengqiao.chassis.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.fengqiao.chassis.aggregate.Work.Cause;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.chassis.outbox.Relay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// A service's aggregates of one kind: each one document, each change one compare-and-set on its version that carries
/// state, command key, event mark and news together. There are no transactions over several aggregates.
///
/// Guaranteed: an answer means the effect and its news are in the store (R1); the same command or event changes an
/// aggregate once (R2), as long as its key is among the aggregate's last 32. Not guaranteed: that news are told when
/// the
/// answer is given.
public final class Aggregates<A, S, E> {
    private final Rows<A, S> rows;
    private final AggregateForm<A, S, E> form;
    private final MongoCollection<Document> collection;
    private final Relay relay;
    private final WireBodies bodies;
    private final InstantSource clock;
    private final Supplier<Cause> currentCause;

    Aggregates(
            AggregateForm<A, S, E> form,
            Rows<A, S> rows,
            Relay relay,
            WireBodies bodies,
            InstantSource clock,
            Supplier<Cause> currentCause) {
        this.form = form;
        this.rows = rows;
        this.collection = rows.collection();
        this.relay = relay;
        this.bodies = bodies;
        this.clock = clock;
        this.currentCause = currentCause;
        collection.createIndex(
                Indexes.ascending("pending"),
                new IndexOptions().name("sweep-of-news").sparse(true));
        collection.createIndex(Indexes.ascending("areas"), new IndexOptions().name("scope-by-area"));
        collection.createIndex(Indexes.ascending("units"), new IndexOptions().name("scope-by-unit"));
        collection.createIndex(Indexes.ascending("people"), new IndexOptions().name("scope-by-person"));
        relay.watch(collection);
    }

    /// An index, named after the query it serves. The local store uses its first field only.
    public Aggregates<A, S, E> indexed(String name, String... fields) {
        collection.createIndex(Indexes.ascending(fields), new IndexOptions().name(name));
        return this;
    }

    /// A command's new aggregate. The id is derived from caller and key or from what it is made of, so that a repeated
    /// command finds the first one's aggregate.
    public Stored<A> create(String id, Mandate mandate, Supplier<Decision<A, E>> birth) {
        return command(id, mandate, present -> {
            if (present != null) {
                throw new Refusal("exists-already", Refusal.Kind.CONFLICT, null, id);
            }
            return birth.get();
        });
    }

    /// A command on an aggregate within the caller's scope.
    public Stored<A> change(String id, Mandate mandate, Function<A, Decision<A, E>> move) {
        return command(id, mandate, present -> {
            if (present == null) {
                throw Refusal.notFound(form.collection(), id);
            }
            return move.apply(present);
        });
    }

    private Stored<A> command(String id, Mandate mandate, Function<@Nullable A, Decision<A, E>> decision) {
        if (relay.isFull()) {
            throw new Refusal("outbox-full", Refusal.Kind.UNAVAILABLE, null);
        }
        var work = new Work<A, E>(id, mandate.caller().scope(), null, null, mandate, currentCause.get(), decision);
        var batch = perform(List.of(work));
        relay.soon(batch.untold());
        return switch (batch.results().getFirst()) {
            case Result.Written<A>(var aggregate, var version) -> new Stored<>(aggregate, version);
            case Result.Repeated<A>(var aggregate, var version) -> new Stored<>(aggregate, version);
            case Result.Failed<A>(Refusal refusal) -> throw refusal;
            case Result.Failed<A>(RuntimeException bug) -> throw bug;
            case Result.Failed<A>(var cause) -> throw new IllegalStateException(cause);
            case Result.Ignored<A>(var reason) ->
                throw new IllegalStateException("a command is never ignored: " + reason);
            case Result.NotYet<A>(var reason) -> throw new IllegalStateException("a command never waits: " + reason);
            case Result.Behind<A> _ -> throw new IllegalStateException("a command has no lane");
        };
    }

    /// What the service does by itself (timers, seeds), many at once: written now, told soon. One result for each work.
    public List<Result<A>> performAll(List<Work<A, E>> works) {
        var batch = perform(works);
        relay.soon(batch.untold());
        return batch.results();
    }

    /// What events bring, many at once: written and told when this returns.
    public List<Result<A>> performAndTell(List<Work<A, E>> works) throws InterruptedException {
        var batch = perform(works);
        relay.now(batch.untold());
        return batch.results();
    }

    private Batch<A, S, E> perform(List<Work<A, E>> works) {
        var batch = new Batch<>(rows, form, bodies, works, clock.instant());
        batch.perform();
        return batch;
    }

    public Optional<Stored<A>> find(String id, Scope scope) {
        var document = collection
                .find(ScopedFilter.within(scope, List.of(eq("_id", id))))
                .first();
        return Optional.ofNullable(document).map(this::stored);
    }

    public Stored<A> get(String id, Scope scope) {
        return find(id, scope).orElseThrow(() -> Refusal.notFound(form.collection(), id));
    }

    public Page<Stored<A>> page(Scope scope, List<Bson> conditions, Order order, PageAsk ask) {
        return page(scope, conditions, order, ask, null, this::stored);
    }

    /// A list that shows little of each: no more than `fields` are read, into a record `L` that names what it wants of
    /// the state.
    public <L> Page<L> lines(
            Scope scope, List<Bson> conditions, Order order, PageAsk ask, List<String> fields, Class<L> line) {
        var read = Stream.concat(fields.stream(), Stream.of(order.field())).toList();
        return page(scope, conditions, order, ask, include(read), document -> rows.state(line, document));
    }

    private <T> Page<T> page(
            Scope scope,
            List<Bson> conditions,
            Order order,
            PageAsk ask,
            @Nullable Bson fields,
            Function<Document, T> shownAs) {
        var all = new ArrayList<>(conditions);
        if (ask.after() != null) {
            all.add(order.after(ask.after()));
        }
        var documents = collection
                .find(ScopedFilter.within(scope, all))
                .projection(fields)
                .sort(order.sort())
                .limit(ask.limit() + 1)
                .into(new ArrayList<Document>());
        boolean more = documents.size() > ask.limit();
        var shown = more ? documents.subList(0, ask.limit()) : documents;
        return new Page<>(shown.stream().map(shownAs).toList(), more ? order.cursor(shown.getLast()) : null);
    }

    public long count(Scope scope, List<Bson> conditions) {
        return collection.countDocuments(ScopedFilter.within(scope, conditions));
    }

    /// Every document of a scope as it is stored, for sums the store does: `$match` comes first and is the scope's.
    public List<Document> sums(Scope scope, List<Bson> conditions, List<Bson> stages) {
        var pipeline = new ArrayList<Bson>();
        pipeline.add(com.mongodb.client.model.Aggregates.match(ScopedFilter.within(scope, conditions)));
        pipeline.addAll(stages);
        return collection.aggregate(pipeline).into(new ArrayList<>());
    }

    /// Ids of what is due by `field` (an instant, indexed), oldest first. A hint: the decision looks again (R8).
    public List<String> due(String field, Instant until, int limit) {
        return collection
                .find(and(lte(field, Date.from(until))))
                .sort(Sorts.ascending(field))
                .limit(limit)
                .projection(include("_id"))
                .map(document -> Objects.requireNonNull(document.getString("_id")))
                .into(new ArrayList<>());
    }

    private Stored<A> stored(Document document) {
        return new Stored<>(rows.aggregate(document), document.getLong("version"));
    }
}
