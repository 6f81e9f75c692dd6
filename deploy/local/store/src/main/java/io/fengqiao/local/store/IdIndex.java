package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import io.fengqiao.local.store.Conditions.Demand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The index on `_id`, which is the documents' map itself: it stores nothing of its own.
final class IdIndex extends StoreIndex {

    private final MVMap<Object, StoredDocument> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, StoredDocument> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    @Nullable
    List<Object> candidates(Conditions conditions, int atMost) {
        var ids = conditions.values("_id");
        if (ids != null) {
            return ids.values().size() > atMost ? null : present(ids.values());
        }
        var range = conditions.range("_id", true);
        return range == null ? null : within(range, atMost);
    }

    @Override
    @Nullable
    Iterator<Object> inOrder(Conditions conditions, Ordering ordering) {
        if (!ordering.field().equals("_id")) {
            return null;
        }
        var range = conditions.range("_id", true);
        if (range == null) {
            return documents.cursor(null, null, ordering.descending());
        }
        if (range.isEmpty()) {
            return Collections.emptyIterator();
        }
        return ordering.descending()
                ? documents.cursor(range.high(), range.low(), true)
                : documents.cursor(range.low(), range.high(), false);
    }

    private List<Object> present(List<@Nullable Object> ids) {
        List<Object> positions = new ArrayList<>(ids.size());
        for (Object id : ids) {
            Object position = StoreCollection.position(id);
            if (documents.containsKey(position)) {
                positions.add(position);
            }
        }
        return positions;
    }

    private @Nullable List<Object> within(Demand.Between range, int atMost) {
        List<Object> positions = new ArrayList<>();
        var keys = documents.keyIterator(range.low());
        while (keys.hasNext()) {
            Object position = keys.next();
            if (BsonOrder.INSTANCE.compare(position, range.high()) > 0) {
                break;
            }
            if (positions.size() == atMost) {
                return null;
            }
            positions.add(position);
        }
        return positions;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        Object position = StoreCollection.position(document.get("_id"));
        return documents.containsKey(position) ? position : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (getPosition(document) != null) {
            throw duplicate(collection, new KeyValue(Collections.singletonList(document.get("_id"))));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public @Nullable Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    /// Never empty for the collection: it needs no building.
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
