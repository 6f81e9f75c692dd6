package io.fengqiao.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What queries cost, counted in documents that were held against their conditions.
class IndexedReadingTest {

    private static final int STORED = 10_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final LocalStore STORE = LocalStore.inMemory().start(0);
    private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());
    private static final MongoCollection<Document> DISPUTES =
            CLIENT.getDatabase("test").getCollection("disputes");

    @BeforeAll
    static void fill() {
        DISPUTES.createIndex(Indexes.ascending("dueAt"));
        DISPUTES.createIndex(Indexes.ascending("area", "dueAt"));
        DISPUTES.createIndex(Indexes.ascending("parties.index"));
        DISPUTES.createIndex(Indexes.ascending("caller", "key"), new IndexOptions().unique(true));
        DISPUTES.createIndex(Indexes.ascending("scopes", "dueAt"));
        DISPUTES.createIndex(Indexes.ascending("pending"), new IndexOptions().sparse(true));
        DISPUTES.insertMany(
                IntStream.range(0, STORED).mapToObj(IndexedReadingTest::dispute).toList());
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        STORE.close();
    }

    private static Document dispute(int i) {
        var dispute = new Document("_id", "d" + i)
                .append("version", 3)
                .append("dueAt", START.plusSeconds(i))
                .append("area", "area-" + i % 100)
                .append("caller", "caller-" + i % 10)
                .append("key", "key-" + i)
                .append("plain", i)
                .append("scopes", List.of("district", "town-" + i % 10))
                .append("parties", List.of(new Document("index", "p" + i), new Document("index", "q" + i % 50)));
        return i % 1000 == 0 ? dispute.append("pending", List.of("news")) : dispute;
    }

    private static long examinedBy(Runnable command) {
        long before = STORE.documentsExamined();
        command.run();
        return STORE.documentsExamined() - before;
    }

    @Test
    void readsOnlyTheFirstOfManyThatAreDueOldestFirst() {
        var due = lte("dueAt", START.plusSeconds(9_000));
        assertThat(examinedBy(() -> assertThat(first(due, Sorts.ascending("dueAt"), 50))
                        .startsWith("d0", "d1", "d2")
                        .hasSize(50)))
                .as("documents examined")
                .isLessThanOrEqualTo(100);
    }

    @Test
    void readsTheLatestOfAllWithoutSortingAll() {
        assertThat(examinedBy(() -> assertThat(first(new Document(), Sorts.descending("dueAt", "_id"), 20))
                        .startsWith("d9999", "d9998")
                        .hasSize(20)))
                .as("documents examined")
                .isLessThanOrEqualTo(40);
    }

    @Test
    void readsTheLatestOfAScopeThoughEachDocumentIsInSeveral() {
        assertThat(examinedBy(() -> assertThat(first(eq("scopes", "town-3"), Sorts.descending("dueAt", "_id"), 20))
                        .startsWith("d9993", "d9983")
                        .hasSize(20)))
                .as("documents examined")
                .isLessThanOrEqualTo(40);
    }

    @Test
    void sortsTheFewOfAnAreaRatherThanReadingAllInOrder() {
        var rare = eq("parties.index", "p77");
        assertThat(examinedBy(() ->
                        assertThat(first(rare, Sorts.ascending("dueAt"), 50)).containsExactly("d77")))
                .as("documents examined")
                .isEqualTo(1);
    }

    private static List<String> first(Bson query, Bson sort, int limit) {
        return DISPUTES.find(query)
                .sort(sort)
                .limit(limit)
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    private static void assertFinds(Bson query, int matching, int examined) {
        List<Document> found = new ArrayList<>();
        assertThat(examinedBy(() -> DISPUTES.find(query).into(found)))
                .as("documents examined for %s", query)
                .isEqualTo(examined);
        assertThat(found).as("documents found for %s", query).hasSize(matching);
    }

    @Test
    void examinesEveryDocumentWithoutAnIndex() {
        assertFinds(eq("plain", 77), 1, STORED);
    }

    @Test
    void examinesOneDocumentForAnUpdateByIdAndVersion() {
        assertThat(examinedBy(() -> assertThat(
                                DISPUTES.updateOne(and(eq("_id", "d4711"), eq("version", 3)), set("touched", true))
                                        .getModifiedCount())
                        .isEqualTo(1)))
                .isEqualTo(1);
        assertThat(examinedBy(() -> assertThat(
                                DISPUTES.updateOne(and(eq("_id", "d4711"), eq("version", 2)), set("touched", false))
                                        .getMatchedCount())
                        .isZero()))
                .isEqualTo(1);
    }

    @Test
    void examinesOneDocumentForEachUpdateOfABulk() {
        List<WriteModel<Document>> models = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            models.add(new UpdateOneModel<>(and(eq("_id", "d" + i), eq("version", 3)), set("bulk", true)));
        }
        assertThat(examinedBy(() -> assertThat(DISPUTES.bulkWrite(models).getModifiedCount())
                        .isEqualTo(500)))
                .isEqualTo(500);
    }

    @Test
    void examinesOneDocumentForFindAndModifyById() {
        assertThat(examinedBy(() -> assertThat(DISPUTES.findOneAndUpdate(
                                and(eq("_id", "d12"), eq("version", 3)), set("claimed", true)))
                        .isNotNull()))
                .isEqualTo(1);
    }

    @Test
    void examinesOneDocumentForEachIdAskedFor() {
        assertFinds(and(in("_id", "d1", "d2", "d3", "absent"), eq("version", 3)), 3, 3);
        assertFinds(and(in("_id", "d1", "d2", "d3"), eq("area", "area-2")), 1, 3);
    }

    @Test
    void examinesWhatMatchesForARangeOfInstants() {
        assertFinds(lte("dueAt", START.plusSeconds(24)), 25, 25);
        assertFinds(and(gte("dueAt", START.plusSeconds(100)), lt("dueAt", START.plusSeconds(110))), 10, 11);
    }

    @Test
    void examinesWhatMatchesForARangeOfIds() {
        assertFinds(and(gte("_id", "d999"), lt("_id", "d9991")), 2, 3);
    }

    @Test
    void usesTheFurtherKeysOfACompoundIndex() {
        assertFinds(eq("area", "area-7"), 100, 100);
        assertFinds(and(eq("area", "area-7"), lte("dueAt", START.plusSeconds(507))), 6, 6);
        assertFinds(and(in("area", "area-7", "area-8"), lte("dueAt", START.plusSeconds(507))), 11, 11);
    }

    @Test
    void usesUniqueIndexesForMoreAndForFewerConditionsThanTheirKeys() {
        assertFinds(and(eq("caller", "caller-1"), eq("key", "key-11"), eq("version", 3)), 1, 1);
        assertFinds(and(eq("caller", "caller-1"), eq("version", 4)), 0, 1_000);
    }

    @Test
    void looksIntoConjunctions() {
        assertFinds(and(and(eq("_id", "d5")), and(eq("version", 3), eq("plain", 5))), 1, 1);
    }

    @Test
    void looksIntoArrays() {
        assertFinds(eq("parties.index", "p77"), 1, 1);
        assertFinds(elemMatch("parties", and(eq("index", "q7"), exists("name", false))), 200, 200);
    }

    @Test
    void holdsInASparseIndexOnlyWhatHasTheField() {
        assertFinds(exists("pending"), 10, 10);
        assertFinds(eq("pending", null), STORED - 10, STORED);
    }

    @Test
    void prefersTheIndexWithTheFewestCandidates() {
        assertFinds(and(eq("area", "area-7"), eq("parties.index", "p107")), 1, 1);
        assertFinds(and(lte("dueAt", START.plusSeconds(9_000)), eq("parties.index", "p107")), 1, 1);
    }

    @Test
    void servesTheFirstMatchOfAnAggregate() {
        assertThat(examinedBy(() -> assertThat(DISPUTES.countDocuments(eq("area", "area-7")))
                        .isEqualTo(100)))
                .isEqualTo(100);
        var join = List.of(
                Aggregates.match(eq("_id", "d7")),
                Aggregates.lookup(
                        "disputes", List.of(Aggregates.match(eq("version", 3)), Aggregates.count("n")), "all"));
        var joined = DISPUTES.aggregate(join).first();
        assertThat(joined).isNotNull();
        assertThat(joined.getList("all", Document.class)).containsExactly(new Document("n", STORED));
    }

    @Test
    void sortsWhatAnIndexFound() {
        var latest = DISPUTES.find(eq("area", "area-7"))
                .sort(Sorts.descending("dueAt"))
                .limit(2)
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
        assertThat(latest).containsExactly("d9907", "d9807");
    }
}
