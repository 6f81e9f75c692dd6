package io.fengqiao.grid.registers.entries;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.elements.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// The entries of one register. An entry is found by what it is made of, so a command or a row that comes
/// twice finds what the first one made.
public final class MongoEntries<A, S> {
    private final Aggregates<A, S, NoEvents> aggregates;
    private final AggregateMapping<A, S> form;

    public MongoEntries(AggregateStore store, AggregateMapping<A, S> form) {
        this.aggregates = store.open(form).indexed("entries-of-a-grid", "state.grid", "_id");
        this.form = form;
    }

    public MongoEntries<A, S> indexed(String name, String... fields) {
        aggregates.indexed(name, fields);
        return this;
    }

    /// Makes the entry, or changes the one that is there.
    public Versioned<A> put(
            String id, Scope scope, CommandContext mandate, Function<@Nullable A, Decision<A, NoEvents>> decision) {
        return aggregates.changeOrCreate(id, mandate, scope, decision);
    }

    public Versioned<A> change(
            String id, Scope scope, CommandContext mandate, Function<A, Decision<A, NoEvents>> move) {
        return aggregates.change(id, mandate, scope, move);
    }

    /// Many at once, each for itself. What fails is thrown when the others are written: rows
    /// are checked before.
    public Tally putAll(List<Change<A>> changes) {
        var outcomes = aggregates
                .bySystem(changes.stream()
                        .map(change -> new SystemChange<>(change.id(), change.decision()))
                        .toList())
                .orThrow();
        int made = (int) outcomes.written().stream()
                .filter(entry -> entry.version() == 1)
                .count();
        return new Tally(made, outcomes.written().size() - made, outcomes.ignored());
    }

    /// The next page of those that match, each moved by itself; answers the cursor behind them.
    ///
    /// @param move answers false for what stays as it is
    public @Nullable String moveEach(List<Bson> conditions, PageAsk ask, Predicate<A> move) {
        var page = page(Scope.system(), conditions, ask);
        var changes = page.items().stream()
                .map(one -> new Change<A>(
                        form.id(one.aggregate()),
                        present -> present != null && move.test(present)
                                ? Decision.changed(present, List.of())
                                : Decision.ignored("stays as it is")))
                .toList();
        putAll(changes);
        return page.next();
    }

    public Optional<Versioned<A>> find(String id, Scope scope) {
        return aggregates.find(id, scope);
    }

    public Versioned<A> get(String id, Scope scope) {
        return aggregates.get(id, scope);
    }

    public Page<Versioned<A>> page(Scope scope, List<Bson> conditions, PageAsk ask) {
        return aggregates.page(scope, conditions, Order.BY_ID, ask);
    }

    public Page<Versioned<A>> page(Scope scope, List<Bson> conditions, Order order, PageAsk ask) {
        return aggregates.page(scope, conditions, order, ask);
    }

    /// Sums the store makes of those that are there on some ground, by the indexes of a grid or of an area.
    public List<Document> sums(Ground ground, List<Bson> stages) {
        var conditions = new ArrayList<Bson>();
        conditions.add(Filters.eq("state.here", true));
        if (ground.grid() != null) {
            conditions.add(Filters.eq("state.grid", ground.grid().value()));
        }
        return aggregates.sums(ground.within(), conditions, stages);
    }

    public long count(Scope scope, List<Bson> conditions) {
        return aggregates.count(scope, conditions);
    }
}
