package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/// One database: each collection is one map of the file, and nothing else is stored but the lists of
/// collections and indexes that the server keeps as collections of its own.
final class StoreDatabase extends AbstractMongoDatabase<Object> {

    static final String DOCUMENTS = "documents.";

    private final MVStore store;
    private final Commits commits;
    private final LongAdder examined;

    StoreDatabase(String name, MVStore store, Commits commits, LongAdder examined, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        this.commits = commits;
        this.examined = examined;
        commits.exclusively(() -> {
            initializeNamespacesAndIndexes();
            return true;
        });
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" ->
                BulkAnswers.inserted(query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" ->
                BulkAnswers.updating(query, part -> super.handleCommand(channel, command, part, databases, oplog));
            case "aggregate" ->
                AggregateReading.during(query, () -> super.handleCommand(channel, command, query, databases, oplog));
            case "dropindexes" -> {
                IndexNames.resolve(query, this::indexDescriptions)
                        .forEach(part -> super.handleCommand(channel, command, part, databases, oplog));
                yield new Document("ok", 1.0);
            }
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Iterable<Document> indexDescriptions(String collection) {
        var descriptions = indexes.get();
        return descriptions == null
                ? List.of()
                : descriptions.handleQuery(new Document("ns", getFullCollectionNamespace(collection)));
    }

    /// Not in the middle of a commit: a collection without its `_id` index must never be found in the file.
    @Override
    protected MongoCollection<Object> resolveOrCreateCollection(String collectionName) {
        var existing = resolveCollection(collectionName, false);
        return existing != null ? existing : commits.exclusively(() -> super.resolveOrCreateCollection(collectionName));
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        return new StoreCollection(
                this, collectionName, options, cursorRegistry, documents(collectionName), commits, examined);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
                ? new IdIndex(indexName, keys, documents(collectionName))
                : new OrderedIndex(indexName, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(indexName, keys, sparse, false);
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        var documents = documents(collectionName);
        super.dropCollection(collectionName, oplog);
        store.removeMap(documents);
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        String before = mapName(collection.getFullName());
        super.moveCollection(oldDatabase, collection, newCollectionName);
        store.renameMap(open(before), mapName(getFullCollectionNamespace(newCollectionName)));
    }

    private MVMap<Object, StoredDocument> documents(String collectionName) {
        return open(mapName(getFullCollectionNamespace(collectionName)));
    }

    private MVMap<Object, StoredDocument> open(String mapName) {
        return store.openMap(
                mapName,
                new MVMap.Builder<Object, StoredDocument>()
                        .keyType(KeyType.INSTANCE)
                        .valueType(DocumentType.INSTANCE));
    }

    private static String mapName(String namespace) {
        return DOCUMENTS + namespace;
    }

    @Override
    protected long getStorageSize() {
        var file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
