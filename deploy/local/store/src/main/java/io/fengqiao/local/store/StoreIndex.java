package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An index that also serves queries which demand more than its own keys: it names candidates,
/// the matcher decides.
abstract class StoreIndex extends Index<Object> {

    StoreIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /// The positions of all documents that can match, or null if the index cannot tell or they are
    /// more than `atMost`.
    abstract @Nullable List<Object> candidates(Conditions conditions, int atMost);

    /// The positions of all documents that can match, one after the other in that order, or null if the index
    /// does not stand in it.
    @Nullable
    Iterator<Object> inOrder(Conditions conditions, Ordering ordering) {
        return null;
    }

    @Override
    public final boolean canHandle(Document query) {
        return candidates(Conditions.of(query), Integer.MAX_VALUE) != null;
    }

    @Override
    public final Iterable<Object> getPositions(Document query) {
        var positions = candidates(Conditions.of(query), Integer.MAX_VALUE);
        if (positions == null) {
            throw new IllegalStateException(
                    getName() + " cannot serve the query (expected: canHandle was asked first)");
        }
        return positions;
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}

    final DuplicateKeyError duplicate(MongoCollection<Object> collection, KeyValue key) {
        return new DuplicateKeyError(this, collection, getKeys(), key);
    }
}
