package io.fengqiao.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkWritingTest {

    private final LocalStore store = LocalStore.inMemory().start(0);
    private final MongoClient client = MongoClients.create(store.connectionString());
    private final MongoCollection<Document> cases = client.getDatabase("test").getCollection("cases");

    @BeforeEach
    void fill() {
        cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        cases.insertMany(List.of(numbered(1), numbered(2), numbered(3)));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static Document numbered(int number) {
        return new Document("_id", number).append("number", number).append("version", 0);
    }

    private List<Object> ids() {
        return cases.find().map(found -> found.get("_id")).into(new ArrayList<>());
    }

    @Test
    void stopsAnOrderedInsertAtTheFirstDuplicate() {
        var refused = catchThrowableOfType(
                MongoBulkWriteException.class, () -> cases.insertMany(List.of(numbered(4), numbered(1), numbered(5))));
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex, BulkWriteError::getCode)
                .containsExactly(tuple(1, 11000));
        assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(ids()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void insertsAllButTheDuplicatesWithoutOrder() {
        var sameNumber = new Document("_id", 9).append("number", 2);
        var refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> cases.insertMany(
                        List.of(numbered(1), numbered(4), sameNumber, numbered(5)),
                        new InsertManyOptions().ordered(false)));
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(0, 2);
        assertThat(refused.getWriteErrors().get(1).getMessage()).contains("number_1 dup key: { number: 2 }");
        assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void stopsAnOrderedUpdateAtTheFirstDuplicate() {
        var refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> cases.bulkWrite(List.of(
                        new UpdateOneModel<>(eq("_id", 1), inc("version", 1)),
                        new UpdateOneModel<>(eq("_id", 2), set("number", 3)),
                        new UpdateOneModel<>(eq("_id", 3), inc("version", 1)))));
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex, BulkWriteError::getCode)
                .containsExactly(tuple(1, 11000));
        assertThat(refused.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(cases.find().map(found -> found.getInteger("version"))).containsExactly(1, 0, 0);
        assertThat(cases.find(eq("number", 2)).first())
                .as("the refused one is unchanged")
                .isNotNull();
    }

    @Test
    void goesOnAfterADuplicateWithoutOrder() {
        var refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> cases.bulkWrite(
                        List.of(
                                new UpdateOneModel<>(eq("_id", 1), inc("version", 1)),
                                new UpdateOneModel<>(eq("_id", 2), set("number", 3)),
                                new UpdateOneModel<>(eq("_id", 3), inc("version", 1))),
                        new BulkWriteOptions().ordered(false)));
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(1);
        assertThat(cases.find().map(found -> found.getInteger("version"))).containsExactly(1, 0, 1);
    }

    @Test
    void mixesKindsOfWritesAndCountsThem() {
        var result = cases.bulkWrite(List.of(
                new InsertOneModel<>(numbered(4)),
                new ReplaceOneModel<>(
                        and(eq("_id", 1), eq("version", 0)), numbered(1).append("version", 1)),
                new ReplaceOneModel<>(
                        and(eq("_id", 2), eq("version", 7)), numbered(2).append("version", 8)),
                new UpdateOneModel<>(eq("_id", 7), setOnInsert("number", 7), new UpdateOptions().upsert(true)),
                new UpdateOneModel<>(eq("_id", 3), inc("version", 1)),
                new DeleteOneModel<>(eq("_id", 2))));
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).singleElement().satisfies(upsert -> {
            assertThat(upsert.getIndex()).isEqualTo(3);
            assertThat(upsert.getId().asInt32().getValue()).isEqualTo(7);
        });
        assertThat(ids()).containsExactly(1, 3, 4, 7);
    }

    @Test
    void changesOneDocumentAndReturnsIt() {
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var after = cases.findOneAndUpdate(
                and(eq("_id", 1), eq("version", 0)),
                Updates.combine(inc("version", 1), push("news", new Document("type", "told"))),
                options);
        assertThat(after)
                .isEqualTo(numbered(1).append("version", 1).append("news", List.of(new Document("type", "told"))));
        assertThat(cases.findOneAndUpdate(and(eq("_id", 1), eq("version", 0)), inc("version", 1), options))
                .isNull();
        assertThat(cases.findOneAndUpdate(eq("_id", 8), set("number", 8), options.upsert(true)))
                .isEqualTo(new Document("_id", 8).append("number", 8));
        assertThat(cases.findOneAndDelete(eq("number", 8))).isNotNull();
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void refusesADuplicateByFindAndModifyAndChangesNothing() {
        var refused = catchThrowableOfType(
                MongoCommandException.class, () -> cases.findOneAndUpdate(eq("_id", 1), set("number", 2)));
        assertThat(refused.getErrorCode()).isEqualTo(11000);
        assertThat(cases.find(eq("_id", 1)).first()).isEqualTo(numbered(1));
    }

    @Test
    void takesNumbersOfAllKindsForTheSameKey() {
        var refused = catchThrowableOfType(MongoWriteException.class, () -> cases.insertOne(new Document("_id", 1L)));
        assertThat(refused.getCode()).isEqualTo(11000);
        assertThat(cases.find(eq("_id", 1.0)).first()).isEqualTo(numbered(1));
    }

    @Test
    void keepsFilesInChunks() throws Exception {
        var bucket = GridFSBuckets.create(client.getDatabase("test"));
        byte[] statement = new byte[700_000];
        new Random(1).nextBytes(statement);
        var id = bucket.uploadFromStream("statement.pdf", new ByteArrayInputStream(statement));
        var read = new ByteArrayOutputStream();
        bucket.downloadToStream(id, read);
        assertThat(read.toByteArray()).isEqualTo(statement);
        bucket.delete(id);
        assertThat(client.getDatabase("test").getCollection("fs.chunks").countDocuments())
                .isZero();
    }
}
