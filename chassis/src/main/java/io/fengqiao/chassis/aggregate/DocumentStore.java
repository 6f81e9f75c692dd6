package io.fengqiao.chassis.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.outbox.PublishedVersions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/// One collection's documents: read together, written together by compare-and-set on the version.
final class DocumentStore<A, S> implements Documents<A> {
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> collection;
    private final MongoConverter converter;
    private final AggregateMapping<A, S> form;
    private final PublishedVersions told;

    DocumentStore(
            MongoCollection<Document> collection,
            MongoConverter converter,
            AggregateMapping<A, S> form,
            PublishedVersions told) {
        this.collection = collection;
        this.converter = converter;
        this.form = form;
        this.told = told;
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    @Override
    public String name() {
        return form.collection();
    }

    @Override
    public Visibility visibility(A aggregate) {
        return form.visibility(aggregate);
    }

    @Override
    public Map<String, Found> load(Collection<String> ids) {
        Map<String, Found> found = HashMap.newHashMap(ids.size());
        var filter = ids.size() == 1 ? eq("_id", ids.iterator().next()) : in("_id", ids);
        for (Document document : collection.find(filter).batchSize(1000)) {
            found.put(document.getString("_id"), new Found(document));
        }
        return found;
    }

    @Override
    public StoredAggregate<A> row(String id, @Nullable Found found) {
        return found == null
                ? new StoredAggregate<>(id, null, null, 0)
                : new StoredAggregate<>(id, found.document(), aggregate(found.document()), told.upTo(collection, id));
    }

    /// A document of a shape before, ready to be written in today's.
    StoredAggregate<A> rewritten(Document document, UnaryOperator<S> today) {
        var id = document.getString("_id");
        var aggregate = form.aggregate(today.apply(state(form.stateType(), document)));
        var row = new StoredAggregate<>(id, document, aggregate, told.upTo(collection, id));
        row.reshaped();
        return row;
    }

    A aggregate(Document document) {
        return form.aggregate(state(form.stateType(), document));
    }

    /// The state, or as much of it as the record names.
    <T> T state(Class<T> type, Document document) {
        return Objects.requireNonNull(converter.read(type, document.get("state", Document.class)));
    }

    @Override
    public Set<String> write(List<StoredAggregate<A>> dirty) {
        if (dirty.isEmpty()) {
            return Set.of();
        }
        var writer = UUID.randomUUID().toString();
        List<WriteModel<Document>> models = new ArrayList<>(dirty.size());
        for (StoredAggregate<A> row : dirty) {
            var aggregate = Objects.requireNonNull(row.aggregate);
            var state = new Document();
            converter.write(form.state(aggregate), state);
            var document = row.document(writer, state, visibility(aggregate));
            models.add(
                    row.storedVersion == 0
                            ? new InsertOneModel<>(document)
                            : new ReplaceOneModel<>(
                                    and(eq("_id", row.id), eq("version", row.storedVersion)), document));
        }
        var lost = new HashSet<String>();
        long inserted;
        long replaced;
        try {
            var result = collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
            inserted = result.getInsertedCount();
            replaced = result.getMatchedCount();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
            e.getWriteErrors().forEach(error -> lost.add(dirty.get(error.getIndex()).id));
            inserted = e.getWriteResult().getInsertedCount();
            replaced = e.getWriteResult().getMatchedCount();
        }
        if (inserted + replaced + lost.size() < dirty.size()) {
            lost.addAll(overtaken(dirty, writer));
        }
        for (StoredAggregate<A> row : dirty) {
            if (!lost.contains(row.id)) {
                told.rewritten(collection, row.id, row.storedVersion);
            }
        }
        return lost;
    }

    /// A bulk answers with counts only; which of its compare-and-sets failed, the documents tell.
    private Set<String> overtaken(List<StoredAggregate<A>> dirty, String writer) {
        var notMine = new HashSet<String>();
        dirty.forEach(row -> notMine.add(row.id));
        for (Document document :
                collection.find(in("_id", notMine.stream().toList())).projection(include("writer"))) {
            if (writer.equals(document.getString("writer"))) {
                notMine.remove(document.getString("_id"));
            }
        }
        return notMine;
    }
}
