package io.fengqiao.local.store;

import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A query that says which fields it wants gets those, as MongoDB's manual describes them.
class IncludedFieldsTest {
    private static final Document GRID = Document.parse("""
        {"_id": 1, "state": {"name": "一组", "end": null, "area": {"km2": 2.5},
          "drawings": [{"from": "2026-01-01", "line": [[108.7, 29.5]]}, {"from": "2026-07-01"}, "torn"]},
         "version": 3}
        """);

    private static LocalStore store;
    private static MongoClient client;
    private static MongoCollection<Document> grids;

    @BeforeAll
    static void aGridIsInTheStore() {
        store = LocalStore.inMemory().start(0);
        client = MongoClients.create(store.connectionString());
        grids = client.getDatabase("test").getCollection("grids");
        grids.insertOne(GRID);
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @Test
    void givesTheFieldsThatAreWantedAndTheId() {
        assertThat(read(include("version"))).isEqualTo("{\"_id\": 1, \"version\": 3}");
    }

    @Test
    void leavesTheIdOutWhenThatIsSaid() {
        assertThat(read(fields(include("version"), excludeId()))).isEqualTo("{\"version\": 3}");
        assertThat(read(fields(excludeId(), include("version")))).isEqualTo("{\"version\": 3}");
    }

    @Test
    void givesWhatLiesBeneathDocuments() {
        assertThat(read(include("state.name", "state.area.km2")))
                .isEqualTo("{\"_id\": 1, \"state\": {\"name\": \"一组\", \"area\": {\"km2\": 2.5}}}");
    }

    @Test
    void givesWhatLiesBeneathEachDocumentOfAListAndNoneOfItsOtherValues() {
        assertThat(read(include("state.drawings.from")))
                .isEqualTo("{\"_id\": 1, \"state\": {\"drawings\": [{\"from\": \"2026-01-01\"}, {\"from\":"
                        + " \"2026-07-01\"}]}}");
    }

    @Test
    void tellsNoValueFromNothingThere() {
        assertThat(read(include("state.end", "state.start"))).isEqualTo("{\"_id\": 1, \"state\": {\"end\": null}}");
        assertThat(read(include("state.name.first", "nowhere"))).isEqualTo("{\"_id\": 1, \"state\": {}}");
    }

    @Test
    void keepsTheDocumentsOwnOrder() {
        assertThat(read(include("version", "state.area")))
                .isEqualTo("{\"_id\": 1, \"state\": {\"area\": {\"km2\": 2.5}}, \"version\": 3}");
    }

    @Test
    void leavesToTheServerWhatIsLeftOut() {
        assertThat(read(exclude("state"))).isEqualTo("{\"_id\": 1, \"version\": 3}");
        assertThat(read(excludeId())).doesNotContain("_id").contains("state", "version");
        assertThat(read(new Document())).isEqualTo(GRID.toJson());
    }

    @Test
    void sortsByAFieldThatIsNotWantedAndGoesOnInBatches() {
        var many = client.getDatabase("test").getCollection("many");
        for (int i = 0; i < 1200; i++) {
            many.insertOne(new Document("_id", i).append("rank", (i * 7) % 1200).append("name", "n" + i));
        }
        var ranked = many.find()
                .projection(include("name"))
                .sort(new Document("rank", -1))
                .skip(10)
                .limit(1100)
                .batchSize(100)
                .into(new ArrayList<>());
        assertThat(ranked)
                .hasSize(1100)
                .allSatisfy(each -> assertThat(each.keySet()).containsExactly("_id", "name"));
        assertThat(ranked.stream()
                        .map(each -> (each.getInteger("_id") * 7) % 1200)
                        .toList())
                .isSortedAccordingTo((a, b) -> b - a)
                .startsWith(1189);
    }

    private static String read(Bson projection) {
        var found = grids.find().projection(projection).first();
        return found == null ? "" : found.toJson();
    }
}
