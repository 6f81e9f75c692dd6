package io.fengqiao.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is there after a close, in the same process.
class ReopeningTest {

    @TempDir
    Path directory;

    private void opened(Consumer<MongoDatabase> use) {
        try (var store = LocalStore.at(directory).start(0);
                var client = MongoClients.create(store.connectionString() + "/?uuidRepresentation=standard")) {
            use.accept(client.getDatabase("test"));
        }
    }

    @Test
    void keepsEveryKindOfValue() {
        var everything = new Document("_id", new Document("a", 1).append("b", List.of("x", "y")))
                .append("text", "枫桥")
                .append("int", 1)
                .append("long", 1L << 60)
                .append("double", 0.1)
                .append("decimal", Decimal128.parse("1.10"))
                .append("flag", true)
                .append("nothing", null)
                .append("at", Instant.parse("2026-11-22T08:00:00.123Z"))
                .append("object", new ObjectId())
                .append("uuid", UUID.randomUUID())
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("list", List.of(1, List.of(2), new Document("three", 3)));
        opened(database -> database.getCollection("kept").insertOne(everything));
        opened(database -> assertThat(database.getCollection("kept").find().first())
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(everything));
        opened(database -> assertThat(database.getCollection("kept").find(eq("at", everything.get("at"))))
                .hasSize(1));
    }

    @Test
    void tellsIdsApartThatOnlySortAlike() {
        opened(database -> {
            database.getCollection("kept").insertOne(new Document("_id", new Document("tags", List.of(1, 2))));
            database.getCollection("kept").insertOne(new Document("_id", new Document("tags", List.of(1, 3))));
        });
        opened(database ->
                assertThat(database.getCollection("kept").countDocuments()).isEqualTo(2));
    }

    @Test
    void keepsUniqueAndSparseIndexes() {
        opened(database -> {
            database.getCollection("cases")
                    .createIndex(
                            Indexes.ascending("key"),
                            new IndexOptions().unique(true).sparse(true));
            database.getCollection("cases")
                    .insertMany(List.of(new Document("_id", 1).append("key", "a"), new Document("_id", 2)));
        });
        opened(database -> {
            var cases = database.getCollection("cases");
            cases.insertOne(new Document("_id", 3));
            assertThatThrownBy(() -> cases.insertOne(new Document("_id", 4).append("key", "a")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000 duplicate key error collection: test.cases index: key_1");
            cases.deleteOne(eq("key", "a"));
            cases.insertOne(new Document("_id", 4).append("key", "a"));
            assertThat(cases.countDocuments()).isEqualTo(3);
        });
    }

    @Test
    void forgetsOnlyTheIndexThatWasDropped() {
        opened(database -> {
            for (String name : List.of("one", "two")) {
                database.getCollection(name).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
                database.getCollection(name).insertOne(new Document("key", "a"));
            }
            database.getCollection("one").dropIndex("key_1");
        });
        opened(database -> {
            database.getCollection("one").insertOne(new Document("key", "a"));
            assertThatThrownBy(() -> database.getCollection("two").insertOne(new Document("key", "a")))
                    .isInstanceOf(MongoWriteException.class);
        });
    }

    @Test
    void keepsWhatWasRenamedOrWrittenByAPipeline() {
        opened(database -> {
            var before = database.getCollection("before");
            before.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            before.insertMany(
                    List.of(new Document("_id", 1).append("key", "a"), new Document("_id", 2).append("key", "b")));
            before.renameCollection(new MongoNamespace("test", "after"));
            database.getCollection("after")
                    .aggregate(List.of(Aggregates.match(gt("_id", 1)), Aggregates.out("copied")))
                    .toCollection();
        });
        opened(database -> {
            assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("after", "copied");
            assertThat(database.getCollection("after").countDocuments()).isEqualTo(2);
            assertThat(database.getCollection("copied").find().map(found -> found.get("_id")))
                    .containsExactly(2);
            assertThatThrownBy(() -> database.getCollection("after").insertOne(new Document("key", "a")))
                    .isInstanceOf(MongoWriteException.class);
        });
    }

    @Test
    void forgetsWhatWasDropped() {
        opened(database -> {
            database.getCollection("one").insertOne(new Document("_id", 1));
            database.getCollection("two").insertOne(new Document("_id", 1));
            database.getCollection("one").drop();
        });
        opened(database -> {
            assertThat(database.listCollectionNames()).containsExactly("two");
            database.getCollection("one").insertOne(new Document("_id", 1));
            database.drop();
            assertThat(database.listCollectionNames()).isEmpty();
            database.getCollection("one").insertOne(new Document("_id", 2));
        });
        opened(database -> assertThat(database.getCollection("one").find()).containsExactly(new Document("_id", 2)));
    }

    @Test
    void leavesStoredDocumentsAloneInAPipeline() {
        opened(database -> {
            var cases = database.getCollection("cases");
            cases.insertOne(new Document("_id", 1).append("inner", new Document("kept", 1)));
            var changed = cases.aggregate(
                            List.of(new Document("$addFields", new Document("inner", new Document("added", 2)))))
                    .first();
            assertThat(changed).isNotNull();
            assertThat(changed.get("inner", Document.class)).containsKey("added");
            assertThat(cases.find().first()).isEqualTo(new Document("_id", 1).append("inner", new Document("kept", 1)));
        });
    }

    @Test
    void makesTheFileSmallAgainAtStart() throws IOException {
        opened(database -> {
            for (int batch = 0; batch < 20; batch++) {
                List<Document> documents = new ArrayList<>();
                for (int i = 0; i < 500; i++) {
                    documents.add(new Document("_id", batch * 500 + i).append("text", "x".repeat(5_000)));
                }
                database.getCollection("large").insertMany(documents);
            }
            database.getCollection("large").deleteMany(gt("_id", 100));
        });
        long before = Files.size(directory.resolve("store.mv"));
        opened(database ->
                assertThat(database.getCollection("large").countDocuments()).isEqualTo(101));
        assertThat(before).isGreaterThan(32L << 20);
        assertThat(Files.size(directory.resolve("store.mv"))).isLessThan(before / 10);
        assertThat(directory).isDirectoryContaining(file -> file.endsWith("store.mv"));
        try (var files = Files.list(directory)) {
            assertThat(files).as("nothing is left over").hasSize(1);
        }
    }

    @Test
    void refusesATakenPortInThisProcessToo() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var store = LocalStore.at(directory)) {
            assertThatThrownBy(() -> store.start(stranger.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageStartingWith("port " + stranger.getLocalPort() + " is taken");
        }
    }
}
