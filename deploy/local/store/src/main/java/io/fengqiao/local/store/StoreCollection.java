package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// One collection: a map of immutable documents, and the indexes over it.
///
/// A writer puts a new version of a document, it never changes the one that readers may hold. So readers
/// filter, sort and answer without a lock, from one version of the map; the lock is held only while an index
/// names its candidates, as index and map have to agree. One writer at a time, as the server's own
/// update code requires.
///
/// Not guaranteed: that a query sees a bulk write as a whole. It sees each document before or after.
final class StoreCollection extends AbstractMongoCollection<Object> {

    /// Few candidates are asked for first, so that an unselective index cannot cost more than the best
    /// one by much.
    private static final int[] PATIENCE = {64, 4096, Integer.MAX_VALUE};

    /// So many candidates are not gathered to be sorted, where an index stands in the order that
    /// is asked for.
    private static final int MANY = 4096;

    private enum Purpose {
        READ,
        UPDATE_FIRST,
        UPDATE_ALL
    }

    private final MVMap<Object, StoredDocument> documents;
    private final Commits commits;
    private final LongAdder examined;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /// Guarded by the write lock; without it, everything is a read.
    private Purpose purpose = Purpose.READ;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Object, StoredDocument> documents,
            Commits commits,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.commits = commits;
        this.examined = examined;
    }

    /// Where a document with this id stands: two ids the server calls equal have one position.
    static Object position(@Nullable Object id) {
        return Missing.ofNullable(BsonOrder.normalized(id));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var current = lock.isWriteLockedByCurrentThread() ? purpose : Purpose.READ;
        int most = current == Purpose.UPDATE_FIRST ? 1 : limit;
        var found = readingOneVersion(() -> {
            var candidates = fromIndex(query, most > 0 ? Ordering.of(orderBy) : null, numberToSkip + most);
            var stream = candidates == null ? all(isNaturalDescending(orderBy)) : candidates.documents().stream();
            var unsorted = candidates != null && candidates.sorted() ? null : orderBy;
            return matchDocumentsFromStream(stream, query, unsorted, numberToSkip, most, batchSize, fieldSelector);
        });
        return current == Purpose.READ ? found : own(found);
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> documentStream,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> documentComparator,
            @Nullable Document fieldSelector) {
        var fields = IncludedFields.of(fieldSelector);
        if (fields.isEmpty()) {
            return super.matchDocumentsFromStream(
                    query, documentStream, numberToSkip, limit, batchSize, documentComparator, fieldSelector);
        }
        var whole =
                super.matchDocumentsFromStream(query, documentStream, numberToSkip, limit, 0, documentComparator, null);
        return createQueryResult(
                whole.collectDocuments().stream().map(fields.get()::in).toList(), batchSize);
    }

    /// The server's update code replaces the fields of the document it is given, though not what
    /// is inside them.
    private static QueryResult own(QueryResult found) {
        List<Document> copies = new ArrayList<>();
        for (Document document : found) {
            copies.add(document.clone());
        }
        return new QueryResult(copies);
    }

    /// The file must not reuse the space of pages that are still to be read.
    private <T> T readingOneVersion(Supplier<T> reading) {
        var store = documents.getStore();
        var usage = store.registerVersionUsage();
        try {
            return reading.get();
        } finally {
            store.deregisterVersionUsage(usage);
        }
    }

    /// What an index finds: all that can match, or, sorted, as many as are wanted that do match.
    private record Candidates(List<Document> documents, boolean sorted) {}

    private record Named(StoreIndex index, List<Object> positions) {}

    /// Few candidates are taken, to be sorted. Of many, only the wanted ones are read, where an index stands
    /// in their order.
    private @Nullable Candidates fromIndex(Document query, @Nullable Ordering ordering, int wanted) {
        var conditions = Conditions.of(query);
        if (conditions.isEmpty() && ordering == null) {
            return null;
        }
        lock.readLock().lock();
        try {
            var inOrder = ordering == null ? null : standingIn(ordering, conditions);
            for (int patience : PATIENCE) {
                var fewest = fewestCandidates(conditions, patience);
                if (inOrder != null && ordering != null && readingInOrderIsCheaper(inOrder, fewest, patience, wanted)) {
                    return new Candidates(firstOf(inOrder.inOrder(conditions, ordering), query, wanted), true);
                }
                if (fewest != null) {
                    return new Candidates(documentsAt(fewest.positions()), false);
                }
            }
            return null;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Whoever reads in order meets one that matches among as many as there are for each candidate, if they
    /// are spread evenly; unless the candidates are the index's own, one after the other.
    private boolean readingInOrderIsCheaper(StoreIndex inOrder, @Nullable Named fewest, int patience, int wanted) {
        if (fewest == null) {
            return patience >= MANY;
        }
        int candidates = fewest.positions().size();
        long read = fewest.index().equals(inOrder) ? wanted : wanted * documents.sizeAsLong() / Math.max(candidates, 1);
        return read < candidates;
    }

    /// The index with the most fields, as all before the last are given by the conditions.
    private @Nullable StoreIndex standingIn(Ordering ordering, Conditions conditions) {
        StoreIndex narrowest = null;
        for (Index<Object> each : getIndexes()) {
            var index = (StoreIndex) each;
            boolean narrower = narrowest == null
                    || index.getKeys().size() > narrowest.getKeys().size();
            if (narrower && index.inOrder(conditions, ordering) != null) {
                narrowest = index;
            }
        }
        return narrowest;
    }

    private @Nullable Named fewestCandidates(Conditions conditions, int patience) {
        Named fewest = null;
        for (Index<Object> each : getIndexes()) {
            var index = (StoreIndex) each;
            var found = index.candidates(
                    conditions, fewest == null ? patience : fewest.positions().size() - 1);
            if (found != null) {
                fewest = new Named(index, found);
                if (found.isEmpty()) {
                    return fewest;
                }
            }
        }
        return fewest;
    }

    private List<Document> firstOf(@Nullable Iterator<Object> positions, Document query, int wanted) {
        List<Document> found = new ArrayList<>();
        while (positions != null && positions.hasNext() && found.size() < wanted) {
            var stored = documents.get(positions.next());
            if (stored != null && documentMatchesQuery(stored.document(), query)) {
                found.add(stored.document());
            }
        }
        return found;
    }

    private List<Document> documentsAt(List<Object> positions) {
        List<Document> found = new ArrayList<>(positions.size());
        for (Object position : positions) {
            var stored = documents.get(position);
            if (stored != null) {
                found.add(stored.document());
            }
        }
        return found;
    }

    private Stream<Document> all(boolean descending) {
        var cursor = documents.cursor(null, null, descending);
        Iterator<Document> iterator = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Document next() {
                cursor.next();
                return cursor.getValue().document();
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// The server's matcher remembers the matched array element; one that concurrent readers share would give
    /// an update another document's element to change.
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        examined.increment();
        return new DefaultQueryMatcher().matches(document, query);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        return queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
    }

    @Override
    public Iterable<Document> queryAll() {
        return AggregateReading.of(this, super::handleQuery);
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        var stored = documents.get(position);
        return stored == null ? null : stored.document();
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String idField = getIdField();
        Object position = idField == null ? UUID.randomUUID() : position(Utils.getSubdocumentValue(document, idField));
        commits.change(() -> documents.put(position, new StoredDocument(document)));
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        commits.change(() -> documents.put(position, new StoredDocument(newDocument)));
    }

    @Override
    protected void removeDocument(Object position) {
        commits.change(() -> documents.remove(position));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    /// Counted when asked: statistics are rare, writes are not.
    @Override
    protected int getDataSize() {
        long size = 0;
        for (StoredDocument stored : documents.values()) {
            size += stored.bson().length;
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    @Override
    public void addDocument(Document document) {
        writing(Purpose.READ, () -> {
            super.addDocument(document);
            return true;
        });
    }

    @Override
    public List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
        return writing(Purpose.READ, () -> super.insertDocuments(inserted, isOrdered));
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return writing(
                isMulti ? Purpose.UPDATE_ALL : Purpose.UPDATE_FIRST,
                () -> super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog));
    }

    @Override
    public Document findAndModify(Document query) {
        return writing(Purpose.UPDATE_FIRST, () -> super.findAndModify(query));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return writing(Purpose.READ, () -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public void removeDocument(Document document) {
        writing(Purpose.READ, () -> {
            super.removeDocument(document);
            return true;
        });
    }

    @Override
    public void addIndex(Index<Object> index) {
        writing(Purpose.READ, () -> {
            super.addIndex(index);
            return true;
        });
    }

    @Override
    public void dropIndex(String indexName) {
        writing(Purpose.READ, () -> {
            super.dropIndex(indexName);
            return true;
        });
    }

    private <T> T writing(Purpose as, Supplier<T> write) {
        lock.writeLock().lock();
        var outer = purpose;
        purpose = as;
        try {
            return write.get();
        } finally {
            purpose = outer;
            lock.writeLock().unlock();
        }
    }
}
