package io.fengqiao.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index changes what a query costs, never what it finds: the same documents with and without indexes,
/// asked the same random questions, while they change.
class IndexAgreementTest {

    private static final List<String> FIELDS = List.of("a", "b", "c", "n.x", "n.y", "_id");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWithIndexesWhatItFindsByScanning(long seed) {
        var random = new Random(seed);
        try (var store = LocalStore.inMemory().start(0);
                var client = MongoClients.create(store.connectionString())) {
            var scanned = client.getDatabase("test").getCollection("scanned");
            var indexed = client.getDatabase("test").getCollection("indexed");
            indexed.createIndex(Indexes.ascending("a"));
            indexed.createIndex(Indexes.ascending("b", "a"));
            indexed.createIndex(Indexes.ascending("c"), new IndexOptions().sparse(true));
            indexed.createIndex(Indexes.ascending("n.x"));
            indexed.createIndex(Indexes.ascending("n.y", "c"), new IndexOptions().sparse(true));
            for (int round = 0; round < 300; round++) {
                change(random, scanned, indexed);
                var query = query(random);
                assertThat(ids(indexed, query)).as("%s", query).isEqualTo(ids(scanned, query));
            }
            assertThat(scanned.countDocuments()).isGreaterThan(20);
        }
    }

    @Test
    void refusesTwoArraysInOneIndexAndWritesNothing() {
        try (var store = LocalStore.inMemory().start(0);
                var client = MongoClients.create(store.connectionString())) {
            var indexed = client.getDatabase("test").getCollection("indexed");
            indexed.createIndex(Indexes.ascending("n.x", "n.y"));
            indexed.insertOne(new Document("_id", 1).append("n", new Document("x", List.of(1, 2))));
            var both = new Document("x", List.of(1)).append("y", List.of(2));
            assertThatThrownBy(() -> indexed.insertOne(new Document("_id", 2).append("n", both)))
                    .hasMessageContaining("parallel arrays");
            assertThatThrownBy(() -> indexed.updateOne(
                            new Document("_id", 1), new Document("$set", new Document("n.y", List.of(2)))))
                    .hasMessageContaining("parallel arrays");
            assertThat(indexed.find().map(Document::toJson).into(new ArrayList<>()))
                    .containsExactly("{\"_id\": 1, \"n\": {\"x\": [1, 2]}}");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void findsTheFirstInOrderAsSortingEverythingFindsThem(long seed) {
        var random = new Random(seed);
        try (var store = LocalStore.inMemory().start(0);
                var client = MongoClients.create(store.connectionString())) {
            var scanned = client.getDatabase("test").getCollection("scanned");
            var indexed = client.getDatabase("test").getCollection("indexed");
            indexed.createIndex(Indexes.ascending("a"));
            indexed.createIndex(Indexes.ascending("b", "a"));
            indexed.createIndex(Indexes.ascending("c"), new IndexOptions().sparse(true));
            indexed.createIndex(Indexes.ascending("n.x", "_id"));
            indexed.createIndex(Indexes.ascending("many", "n.x"));
            for (int i = 0; i < 400; i++) {
                var document = new Document("_id", i);
                for (String field : List.of("a", "b", "c")) {
                    if (random.nextInt(5) > 0) {
                        document.append(field, value(random));
                    }
                }
                document.append("n", new Document("x", random.nextInt(50)));
                document.append("many", List.of("m" + random.nextInt(4), "m" + random.nextInt(4)));
                scanned.insertOne(document);
                indexed.insertOne(document);
            }
            for (int round = 0; round < 400; round++) {
                var query = random.nextInt(3) == 0 ? new Document() : query(random);
                if (random.nextInt(3) == 0) {
                    query.append("many", "m" + random.nextInt(4));
                }
                int direction = random.nextBoolean() ? 1 : -1;
                var field = List.of("a", "c", "n.x", "_id").get(random.nextInt(4));
                var sort = new Document(field, direction).append("_id", direction);
                int limit = 1 + random.nextInt(20);
                int skip = random.nextInt(3);
                assertThat(ordered(indexed, query, sort, skip, limit))
                        .as("%s by %s, %s after %s", query, sort, limit, skip)
                        .isEqualTo(ordered(scanned, query, sort, skip, limit));
            }
        }
    }

    private static List<@Nullable Object> ordered(
            MongoCollection<Document> collection, Document query, Document sort, int skip, int limit) {
        List<@Nullable Object> ids = new ArrayList<>();
        for (Document found : collection.find(query).sort(sort).skip(skip).limit(limit)) {
            ids.add(found.get("_id"));
        }
        return ids;
    }

    private static Set<Object> ids(MongoCollection<Document> collection, Document query) {
        Set<Object> ids = new HashSet<>();
        for (Document found : collection.find(query)) {
            assertThat(ids.add(found.get("_id"))).as("each found once").isTrue();
        }
        return ids;
    }

    private static void change(Random random, MongoCollection<Document> scanned, MongoCollection<Document> indexed) {
        var document = document(random);
        var id = new Document("_id", document.get("_id"));
        if (random.nextInt(10) == 0) {
            assertThat(indexed.deleteOne(id).getDeletedCount())
                    .isEqualTo(scanned.deleteOne(id).getDeletedCount());
        } else {
            boolean stored = scanned.countDocuments(id) > 0;
            if (stored) {
                scanned.replaceOne(id, document);
                indexed.replaceOne(id, document);
            } else {
                scanned.insertOne(document);
                indexed.insertOne(document);
            }
        }
    }

    private static Document document(Random random) {
        var document = new Document("_id", random.nextInt(120));
        for (String field : List.of("a", "b", "c")) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    // The field is missing.
                }
                case 1 -> document.append(field, field.equals("a") ? array(random) : value(random));
                default -> document.append(field, value(random));
            }
        }
        switch (random.nextInt(4)) {
            case 0 -> document.append("n", new Document("x", value(random)).append("y", value(random)));
            case 1 ->
                document.append(
                        "n", List.of(new Document("x", value(random)), new Document("x", value(random)), "plain"));
            case 2 -> document.append("n", value(random));
            default -> {
                // The field is missing.
            }
        }
        return document;
    }

    private static List<@Nullable Object> array(Random random) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(random));
        }
        return values;
    }

    private static @Nullable Object value(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> random.nextInt(8) + 0.5;
            case 2 -> (long) random.nextInt(8);
            case 3 -> new Decimal128(random.nextInt(8));
            case 4 -> "s" + random.nextInt(8);
            case 5 -> Instant.ofEpochMilli(random.nextInt(8));
            case 6 -> random.nextBoolean();
            case 7 -> new Document("k", random.nextInt(3));
            default -> random.nextInt(8);
        };
    }

    private static Document query(Random random) {
        var query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            query.append(FIELDS.get(random.nextInt(FIELDS.size())), condition(random));
        }
        return random.nextInt(4) == 0
                ? new Document("$and", List.of(query, new Document("b", condition(random))))
                : query;
    }

    private static @Nullable Object condition(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("$in", Arrays.asList(value(random), value(random), value(random)));
            case 1 -> new Document("$lt", comparable(random));
            case 2 -> new Document("$gte", comparable(random));
            case 3 -> new Document("$gt", comparable(random)).append("$lte", comparable(random));
            case 4 -> new Document("$exists", random.nextBoolean());
            case 5 -> new Document("$ne", value(random));
            case 6 -> new Document("$eq", value(random));
            default -> value(random);
        };
    }

    private static Object comparable(Random random) {
        Object value = value(random);
        return value == null || value instanceof Document ? 4 : value;
    }
}
