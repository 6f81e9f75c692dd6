package io.fengqiao.chassis.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Everything that is asked of aggregates of one kind passes here, and through a scope.
final class Queries<A> {
    private final DocumentStore<A, ?> rows;

    Queries(DocumentStore<A, ?> rows) {
        this.rows = rows;
    }

    Optional<Versioned<A>> find(String id, Scope scope) {
        var document = rows.collection()
                .find(ScopedFilter.within(scope, List.of(eq("_id", id))))
                .first();
        return Optional.ofNullable(document).map(this::stored);
    }

    Page<Versioned<A>> page(Scope scope, List<Bson> conditions, Order order, PageAsk ask) {
        return page(scope, conditions, order, ask, null, this::stored);
    }

    <L> Page<L> lines(
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
        var documents = rows.collection()
                .find(ScopedFilter.within(scope, all))
                .projection(fields)
                .sort(order.sort())
                .limit(ask.limit() + 1)
                .into(new ArrayList<Document>());
        boolean more = documents.size() > ask.limit();
        var shown = more ? documents.subList(0, ask.limit()) : documents;
        return new Page<>(shown.stream().map(shownAs).toList(), more ? order.cursor(shown.getLast()) : null);
    }

    void forEachBatch(Scope scope, List<Bson> conditions, int size, Consumer<List<A>> consumer) {
        @Nullable String after = null;
        do {
            var page = page(scope, conditions, Order.BY_ID, new PageAsk(size, after));
            if (!page.items().isEmpty()) {
                consumer.accept(page.items().stream().map(Versioned::aggregate).toList());
            }
            after = page.next();
        } while (after != null);
    }

    List<A> all(Scope scope, List<Bson> conditions) {
        var all = new ArrayList<A>();
        forEachBatch(scope, conditions, PageAsk.LARGEST, all::addAll);
        return all;
    }

    List<A> these(Collection<String> ids, Scope scope) {
        var wanted = ids.stream().distinct().sorted().toList();
        var all = new ArrayList<A>(wanted.size());
        for (int from = 0; from < wanted.size(); from += PageAsk.LARGEST) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + PageAsk.LARGEST));
            forEachBatch(scope, List.of(in("_id", some)), PageAsk.LARGEST, all::addAll);
        }
        return all;
    }

    long count(Scope scope, List<Bson> conditions) {
        return rows.collection().countDocuments(ScopedFilter.within(scope, conditions));
    }

    List<Document> sums(Scope scope, List<Bson> conditions, List<Bson> stages) {
        var pipeline = new ArrayList<Bson>();
        pipeline.add(Aggregates.match(ScopedFilter.within(scope, conditions)));
        pipeline.addAll(stages);
        return rows.collection().aggregate(pipeline).into(new ArrayList<>());
    }

    List<String> due(String field, Instant until, int limit) {
        return rows.collection()
                .find(lte(field, Date.from(until)))
                .sort(Sorts.ascending(field))
                .limit(limit)
                .projection(include("_id"))
                .map(document -> Objects.requireNonNull(document.getString("_id")))
                .into(new ArrayList<>());
    }

    private Versioned<A> stored(Document document) {
        return new Versioned<>(rows.aggregate(document), document.getLong("version"));
    }
}
