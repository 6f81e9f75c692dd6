package io.fengqiao.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReadingInBatchesTest {
    private static final String LONG = "重".repeat(20_000);

    /// 72 MB in all, more than a driver takes in one answer.
    @Test
    void givesALargeCollectionInSeveralAnswersToWhoNamesNoSize() {
        try (var store = LocalStore.inMemory().start(0);
                var client = MongoClients.create(store.connectionString())) {
            var letters = client.getDatabase("test").getCollection("letters");
            for (int hundred = 0; hundred < 12; hundred++) {
                int first = hundred * 100;
                letters.insertMany(IntStream.range(first, first + 100)
                        .mapToObj(number -> new Document("_id", number).append("text", LONG))
                        .toList());
            }

            var found = new ArrayList<Integer>();
            letters.find().forEach(letter -> found.add(letter.getInteger("_id")));

            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 1_200).boxed().toList());
        }
    }

    @Test
    void keepsToTheSizeThatIsNamed() {
        try (var store = LocalStore.inMemory().start(0);
                var client = MongoClients.create(store.connectionString())) {
            var database = client.getDatabase("test");
            database.getCollection("letters")
                    .insertMany(List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)));

            var answer = database.runCommand(new Document("find", "letters").append("batchSize", 2));

            var cursor = answer.get("cursor", Document.class);
            assertThat(cursor.getList("firstBatch", Document.class)).hasSize(2);
            assertThat(cursor.getLong("id")).isNotZero();
        }
    }
}
