package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;

/// Runs commands and answers when what they did, or saw, is in the file.
final class StoreBackend extends AbstractMongoBackend {

    /// Commands that change what collections and indexes there are; a commit between two of their steps would
    /// leave half of it after a kill.
    private static final Set<String> ON_THE_WHOLE = Set.of(
            "create", "createindexes", "drop", "dropdatabase", "dropindexes", "deleteindexes", "renamecollection");

    private static final int BATCH = 500;

    private final MVStore store;
    private final Commits commits;
    private final LongAdder examined = new LongAdder();
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    StoreBackend(MVStore store, Commits commits) {
        this.store = store;
        this.commits = commits;
        for (String map : store.getMapNames()) {
            if (map.startsWith(StoreDatabase.DOCUMENTS)) {
                String namespace = map.substring(StoreDatabase.DOCUMENTS.length());
                resolveDatabase(namespace.substring(0, namespace.indexOf('.')));
            }
        }
        commits.awaitDurable();
    }

    LongAdder examined() {
        return examined;
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (command.equals("hello")) {
            return hello(channel);
        }
        inBatches(command, query);
        try {
            return isOnTheWhole(command, query)
                    ? commits.exclusively(() -> super.handleCommand(channel, databaseName, command, query))
                    : super.handleCommand(channel, databaseName, command, query);
        } finally {
            commits.awaitDurable();
        }
    }

    /// What health checks ask since MongoDB 5, of any database; the server knows the older word, and
    /// only for `admin`.
    private Document hello(Channel channel) {
        return super.handleCommand(channel, "admin", "ismaster", new Document("ismaster", 1))
                .append("isWritablePrimary", true);
    }

    /// Who names no size of a batch would get all in one answer, and drivers refuse answers of more
    /// than 48 MB.
    private static void inBatches(String command, Document query) {
        if (command.equalsIgnoreCase("find") || command.equalsIgnoreCase("getMore")) {
            query.putIfAbsent("batchSize", BATCH);
        }
    }

    private static boolean isOnTheWhole(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return ON_THE_WHOLE.contains(name) || (name.equals("aggregate") && writes(query));
    }

    private static boolean writes(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    /// The server opens databases anew to list them; there must be one of each.
    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return opened.computeIfAbsent(
                databaseName, name -> new StoreDatabase(name, store, commits, examined, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String databaseName) {
        super.dropDatabase(databaseName);
        opened.remove(databaseName);
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
