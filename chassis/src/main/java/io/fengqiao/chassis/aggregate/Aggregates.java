package io.fengqiao.chassis.aggregate;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// A service's aggregates of one kind: each one document, each change one compare-and-set on its version that
/// carries state, command key, event mark and news together. There are no transactions
/// over several aggregates.
///
/// Three ways in, and no other: a caller's command has a [CommandContext]; what the system does by itself
/// (timers, seeds, projections) has none and sees everything; events come through an inbox.
///
/// Guaranteed: an answer means the effect and its news are in the store (R1); the same command or event
/// changes an aggregate once (R2), as long as its key is among the aggregate's last 32; a command is refused
/// while too much waits to be told (R7). Not guaranteed: that news are told when the answer is given.
public final class Aggregates<A, S, E> {
    private final DocumentStore<A, S> rows;
    private final Works<A, E> works;
    private final Queries<A> queries;
    private final Rewriting<S> rewriting;

    Aggregates(DocumentStore<A, S> rows, Works<A, E> works, Rewriting<S> rewriting) {
        this.rows = rows;
        this.rewriting = rewriting;
        this.works = works;
        this.queries = new Queries<>(rows);
        var collection = rows.collection();
        collection.createIndex(
                Indexes.ascending("pending"),
                new IndexOptions().name("sweep-of-news").sparse(true));
        collection.createIndex(Indexes.ascending("areas"), new IndexOptions().name("scope-by-area"));
        collection.createIndex(Indexes.ascending("units"), new IndexOptions().name("scope-by-unit"));
        collection.createIndex(Indexes.ascending("people"), new IndexOptions().name("scope-by-person"));
    }

    /// An index, named after the query it serves: first the fields the query asks to be equal,
    /// then its order's.
    public Aggregates<A, S, E> indexed(String name, String... fields) {
        rows.collection().createIndex(Indexes.ascending(fields), new IndexOptions().name(name));
        return this;
    }

    /// Rewrites, once and now, what a version before wrote in another shape, so that reading decides nothing.
    ///
    /// @param version counts the shapes of this collection; each rewrite leads to today's
    /// @param before finds the documents of the shape before; none that is rewritten may fit any more
    public Aggregates<A, S, E> rewritten(int version, Bson before, UnaryOperator<S> today) {
        rewriting.rewrite(version, before, today);
        return this;
    }

    /// A command's new aggregate. The id is derived from caller and key or from what it is made of, so that a
    /// repeated command finds the first one's aggregate.
    public Versioned<A> create(String id, CommandContext mandate, Supplier<Decision<A, E>> birth) {
        return changeOrCreate(id, mandate, present -> {
            if (present != null) {
                throw new Refusal("exists-already", Refusal.Kind.CONFLICT, null, id);
            }
            return birth.get();
        });
    }

    /// A command on an aggregate within the caller's scope.
    public Versioned<A> change(String id, CommandContext mandate, Function<A, Decision<A, E>> move) {
        return change(id, mandate, mandate.caller().scope(), move);
    }

    /// A command on an aggregate within `scope`: for what a caller may do outside its own, which the use case
    /// has looked into.
    public Versioned<A> change(String id, CommandContext mandate, Scope scope, Function<A, Decision<A, E>> move) {
        return changeOrCreate(id, mandate, scope, present -> {
            if (present == null) {
                throw Refusal.notFound(rows.name(), id);
            }
            return move.apply(present);
        });
    }

    /// A command that changes what is there within the caller's scope, or makes it (null: nothing yet).
    public Versioned<A> changeOrCreate(
            String id, CommandContext mandate, Function<@Nullable A, Decision<A, E>> decision) {
        return changeOrCreate(id, mandate, mandate.caller().scope(), decision);
    }

    /// A command that changes what is there within `scope`, or makes it (null: nothing yet). Where the
    /// decision is to ignore it, the answer is what is there.
    public Versioned<A> changeOrCreate(
            String id, CommandContext mandate, Scope scope, Function<@Nullable A, Decision<A, E>> decision) {
        return switch (works.command(id, scope, mandate, decision)) {
            case Result.Written<A>(var aggregate, var version) -> new Versioned<>(aggregate, version);
            case Result.Repeated<A>(var aggregate, var version) -> new Versioned<>(aggregate, version);
            case Result.Ignored<A> _ -> get(id, scope);
            case Result.Failed<A> failed -> throw failed.thrown();
            case Result.NotYet<A>(var reason) -> throw new IllegalStateException("a command never waits: " + reason);
            case Result.Behind<A> _ -> throw new IllegalStateException("a command has no lane");
        };
    }

    /// What the system does by itself to one aggregate, from a timer, a seed or in the course of something
    /// else. Empty when the decision was to ignore it; what the decision throws is thrown.
    public Optional<Versioned<A>> bySystem(String id, Function<@Nullable A, Decision<A, E>> decision) {
        return bySystem(List.of(new SystemChange<>(id, decision))).orThrow().written().stream()
                .findFirst();
    }

    /// The same to each of `ids`: one query and one write, however many there are.
    public Outcomes<A> bySystem(Collection<String> ids, Function<@Nullable A, Decision<A, E>> decision) {
        return bySystem(ids.stream().map(id -> new SystemChange<>(id, decision)).toList());
    }

    /// To each what concerns it: one query and one write, however many there are.
    public Outcomes<A> bySystem(List<SystemChange<A, E>> changes) {
        return Outcomes.of(works.bySystem(changes));
    }

    /// What events bring, many at once: written and told when this returns. For inboxes only.
    public List<Result<A>> performAndTell(List<Work<A, E>> all) throws InterruptedException {
        return works.performAndTell(all);
    }

    public Optional<Versioned<A>> find(String id, Scope scope) {
        return queries.find(id, scope);
    }

    public Versioned<A> get(String id, Scope scope) {
        return find(id, scope).orElseThrow(() -> Refusal.notFound(rows.name(), id));
    }

    public Page<Versioned<A>> page(Scope scope, List<Bson> conditions, Order order, PageAsk ask) {
        return queries.page(scope, conditions, order, ask);
    }

    /// A list that shows little of each: no more than `fields` are read, into a record `L` that names what it
    /// wants of the state.
    public <L> Page<L> lines(
            Scope scope, List<Bson> conditions, Order order, PageAsk ask, List<String> fields, Class<L> line) {
        return queries.lines(scope, conditions, order, ask, fields, line);
    }

    /// All of a query, by their ids, at most `size` in memory. What is written meanwhile may be among them or
    /// not; none comes twice.
    public void forEachBatch(Scope scope, List<Bson> conditions, int size, Consumer<List<A>> consumer) {
        queries.forEachBatch(scope, conditions, size, consumer);
    }

    /// All of a query, by their ids: for what is known to fit into memory.
    public List<A> all(Scope scope, List<Bson> conditions) {
        return queries.all(scope, conditions);
    }

    /// Those of `ids` that are there.
    public List<A> these(Collection<String> ids, Scope scope) {
        return queries.these(ids, scope);
    }

    public long count(Scope scope, List<Bson> conditions) {
        return queries.count(scope, conditions);
    }

    /// Every document of a scope as it is stored, for sums the store does: `$match` comes first and
    /// is the scope's.
    public List<Document> sums(Scope scope, List<Bson> conditions, List<Bson> stages) {
        return queries.sums(scope, conditions, stages);
    }

    /// Ids of what is due by `field` (an instant, indexed), oldest first. A hint: the decision
    /// looks again (R8).
    public List<String> due(String field, Instant until, int limit) {
        return queries.due(field, until, limit);
    }
}
