package io.fengqiao.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTest {

    private static final int DOCUMENTS = 5;
    private static final int ROUNDS = 400;

    @TempDir
    Path directory;

    @Test
    void showsEachDocumentBeforeOrAfterAnUpdate() throws Exception {
        try (var store = LocalStore.at(directory).start(0);
                var client = MongoClients.create(store.connectionString())) {
            var pairs = client.getDatabase("test").getCollection("pairs");
            pairs.createIndex(Indexes.ascending("group"));
            pairs.insertMany(
                    IntStream.range(0, DOCUMENTS).mapToObj(IsolationTest::pair).toList());
            race(List.of(
                    () -> flip(pairs, 1),
                    () -> flip(pairs, 2),
                    () -> readHalves(pairs, new Document()),
                    () -> readHalves(pairs, new Document("group", "all")),
                    () -> readHalves(pairs, in("_id", 1, 2, 3, 4).toBsonDocument())));
        }
    }

    /// Two halves far apart, so that a reader has time to come between.
    private static Document pair(int id) {
        var pair = new Document("_id", id).append("group", "all").append("left", 0);
        for (int i = 0; i < 300; i++) {
            pair.append("filler" + i, i);
        }
        return pair.append("nested", new Document("right", 0));
    }

    private static Void flip(MongoCollection<Document> pairs, int writer) {
        for (int i = 1; i <= ROUNDS; i++) {
            int value = writer * 1_000_000 + i;
            pairs.updateOne(eq("_id", i % DOCUMENTS), combine(set("left", value), set("nested.right", value)));
        }
        return null;
    }

    private static Void readHalves(MongoCollection<Document> pairs, Bson query) {
        for (int i = 0; i < ROUNDS; i++) {
            for (Document pair : pairs.find(query)) {
                assertThat(pair.get("nested", Document.class).getInteger("right"))
                        .as("both halves of %s", pair.get("_id"))
                        .isEqualTo(pair.getInteger("left"));
            }
        }
        return null;
    }

    @Test
    void findsADocumentThatMovesFromOneKeyToAnother() throws Exception {
        try (var store = LocalStore.at(directory).start(0);
                var client = MongoClients.create(store.connectionString())) {
            var movers = client.getDatabase("test").getCollection("movers");
            movers.createIndex(Indexes.ascending("stage"));
            movers.insertOne(new Document("_id", 1).append("stage", "waiting"));
            race(List.of(
                    () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            movers.updateOne(eq("_id", 1), set("stage", i % 2 == 0 ? "assigned" : "waiting"));
                        }
                        return null;
                    },
                    () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            assertThat(movers.find(in("stage", "waiting", "assigned"))
                                            .into(new ArrayList<>()))
                                    .hasSize(1);
                        }
                        return null;
                    }));
        }
    }

    @Test
    void changesTheArrayElementThatMatchedWhileOthersRead() throws Exception {
        try (var store = LocalStore.inMemory().start(0);
                var client = MongoClients.create(store.connectionString())) {
            var lists = client.getDatabase("test").getCollection("lists");
            lists.insertOne(new Document("_id", "read").append("items", items()));
            lists.insertOne(new Document("_id", "written").append("items", items()));
            race(List.of(
                    () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            lists.updateOne(
                                    new Document("_id", "written").append("items.name", "second"),
                                    Updates.inc("items.$.count", 1));
                        }
                        return null;
                    },
                    () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            assertThat(lists.find(eq("items.name", "third")).into(new ArrayList<>()))
                                    .hasSize(2);
                        }
                        return null;
                    }));
            var written = lists.find(eq("_id", "written")).first();
            assertThat(written).isNotNull();
            assertThat(written.getList("items", Document.class))
                    .extracting(item -> item.getInteger("count"))
                    .containsExactly(0, ROUNDS, 0);
        }
    }

    private static List<Document> items() {
        return List.of(
                new Document("name", "first").append("count", 0),
                new Document("name", "second").append("count", 0),
                new Document("name", "third").append("count", 0));
    }

    private static void race(List<Callable<Void>> runners) throws Exception {
        try (var pool = Executors.newFixedThreadPool(runners.size())) {
            for (Future<Void> runner : pool.invokeAll(runners)) {
                runner.get();
            }
        }
    }
}
