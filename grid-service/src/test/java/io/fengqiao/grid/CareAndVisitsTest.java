package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.registers.residents.IdNumbers;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/// What few may see: visits (S96) and the special groups (S98).
@RunningService
class CareAndVisitsTest {
    private static final String CARE = "/api/grid/care";
    private static final String VISITS = "/api/grid/visits";

    @Autowired
    private Api api;

    @Autowired
    private MongoTemplate mongo;

    /// S98: the worker, the village, the town and the group's line; not the district, no other line,
    /// no other worker.
    @Test
    void showsCareToTheFewWhoAnswerForIt() {
        var village = api.as("village-officer-500114122001");
        var assigned = assign(village, resident("500114122001001", 201), "COMMUNITY_CORRECTION", "500114122001001");
        assertThat(assigned.status()).isEqualTo(201);
        var path = assigned.header("Location").orElseThrow();
        assertThat(assigned.body().path("name").asString()).isEqualTo("李**");

        for (String who : List.of(
                "grid-worker-500114122001001",
                "village-officer-500114122001",
                "town-officer-500114122000",
                "department-officer-justice")) {
            assertThat(api.as(who).get(path).status()).as(who).isEqualTo(200);
        }
        for (String who : List.of(
                "grid-worker-500114122001002",
                "village-officer-500114122002",
                "town-officer-500114123000",
                "department-officer-police")) {
            assertThat(api.as(who).get(path).status()).as(who).isEqualTo(404);
        }
        for (String who : List.of("district-officer", "operator", "auditor", "mediator-500114122001-1")) {
            assertThat(api.as(who).get(path).status()).as(who).isEqualTo(403);
        }
        assertThat(api.as("department-officer-police")
                        .get(CARE)
                        .body()
                        .path("items")
                        .valueStream()
                        .map(one -> CARE + "/" + one.path("id").asString()))
                .doesNotContain(path);
    }

    /// S98: every look leaves an entry, also one that finds nothing.
    @Test
    void leavesAnEntryForEveryLook() {
        var village = api.as("village-officer-500114122002");
        var path = assign(village, resident("500114122002001", 202), "RELEASED", "500114122002001")
                .header("Location")
                .orElseThrow();
        api.as("grid-worker-500114122002001").get(path);
        api.as("grid-worker-500114122002002").get(path);
        api.as("grid-worker-500114122002001").get(CARE);
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(mongo.getCollection("audit").find(new Document("what", "LOOK care " + id)))
                .extracting(entry -> entry.getString("who") + " " + entry.getString("result"))
                .containsExactly("grid-worker-500114122002001 shown", "grid-worker-500114122002002 not within scope");
        assertThat(mongo.getCollection("audit")
                        .find(new Document("what", "LOOK care").append("who", "grid-worker-500114122002001")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("result")).isEqualTo("1 records"));
    }

    /// S98, P4: neither whom it is about nor why can be read, or guessed from an id, in the store.
    @Test
    void keepsNothingInClearAndForgetsWhenItEnds() {
        var village = api.as("village-officer-500114122202");
        var resident = resident("500114122202001", 203);
        var path = assign(village, resident, "SEVERE_MENTAL_DISORDER", "500114122202001")
                .header("Location")
                .orElseThrow();
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(stored(id)).doesNotContain(resident, "MENTAL", "health", "李");

        var ended = village.post(path + "/endings", "");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body().has("resident")).isFalse();
        assertThat(stored(id)).doesNotContain("ward", "grid-worker");
        assertThat(api.as("grid-worker-500114122202001").get(path).status()).isEqualTo(404);
        assertThat(village.post(path + "/endings", "").body().path("rule").asString())
                .isEqualTo("S98");
    }

    @Test
    void assignsOnlyAWorkerOfTheGridAndOnlyResidentsOfTheArea() {
        var village = api.as("village-officer-500114122203");
        var elsewhere = assign(village, resident("500114122203001", 204), "RELEASED", "500114122203002");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.body().path("rule").asString()).isEqualTo("S98");
        assertThat(assign(village, resident("500114122001001", 205), "RELEASED", "500114122001001")
                        .status())
                .isEqualTo(404);
    }

    /// S98: small numbers are people.
    @Test
    void countsInTensAndNeverInAVillage() {
        var village = api.as("village-officer-500114124001");
        for (int i = 0; i < 11; i++) {
            assign(village, resident("500114124001001", 300 + i), "DRUG_REHABILITATION", "500114124001001");
        }
        assign(village, resident("500114124001001", 320), "RELEASED", "500114124001001");
        var town = api.as("town-officer-500114124000");
        var counts = town.get(CARE + "/counts?division=500114124000").body().path("items");
        assertThat(counts.valueStream()
                        .map(one -> one.path("group").asString() + " "
                                + one.path("atLeast").asInt() + " "
                                + one.path("fewerThanTen").asBoolean()))
                .containsExactly(
                        "COMMUNITY_CORRECTION 0 true",
                        "RELEASED 0 true",
                        "DRUG_REHABILITATION 10 false",
                        "SEVERE_MENTAL_DISORDER 0 true");
        assertThat(town.get(CARE + "/counts?division=500114124001")
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("S98");
        assertThat(town.get(CARE + "/counts?division=500114123000").status()).isEqualTo(404);
    }

    /// S96: what people say at their door, and what became of it.
    @Test
    void recordsAVisitOnceAndSaysWhichReportAnOpinionBecame() {
        var worker = api.as("grid-worker-500114125001001").with("Idempotency-Key", "visit-once-1");
        var resident = resident("500114125001001", 401);
        var body = Map.of(
                "grid",
                "500114125001001",
                "visitedAt",
                "2025-11-20T02:00:00Z",
                "residents",
                List.of(resident),
                "statement",
                "反映路灯不亮",
                "opinions",
                List.of(Map.of("kind", "REQUEST", "words", "请修路灯")));
        var first = worker.post(VISITS, body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(worker.post(VISITS, body).body()).isEqualTo(first.body());
        assertThat(first.body().path("statement").asString()).isEqualTo("(6 字)");
        var path = first.header("Location").orElseThrow();

        var village = api.as("village-officer-500114125001");
        var report = "R00000000000000000001";
        var linked = village.post(path + "/opinions/1/reports", Map.of("report", report));
        assertThat(linked.body().path("opinions").path(0).path("report").asString())
                .isEqualTo(report);
        var other = village.post(path + "/opinions/1/reports", Map.of("report", "R00000000000000000002"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("rule").asString()).isEqualTo("S96");
        assertThat(village.post(path + "/opinions/2/reports", Map.of("report", report))
                        .status())
                .isEqualTo(404);

        assertThat(village.get(VISITS + "?resident=" + resident).body().path("items"))
                .hasSize(1);
        assertThat(api.as("grid-worker-500114125001002").get(path).status()).isEqualTo(404);
        assertThat(village.post(path + "/disclosures", Map.of("purpose", "核实诉求内容"))
                        .body()
                        .path("opinions")
                        .path(0)
                        .asString())
                .isEqualTo("请修路灯");
        assertThat(mongo.getCollection("visits").find().iterator().next().toJson())
                .doesNotContain("路灯");
    }

    @Test
    void refusesAVisitToNobodyOrElsewhere() {
        var worker = api.as("grid-worker-500114125201001");
        var nobody = worker.post(VISITS, Map.of("grid", "500114125201001", "visitedAt", "2025-11-20T02:00:00Z"));
        assertThat(nobody.body().path("rule").asString()).isEqualTo("S96");
        var elsewhere = worker.post(
                VISITS, Map.of("grid", "500114125201002", "visitedAt", "2025-11-20T02:00:00Z", "address", "一组1号"));
        assertThat(elsewhere.body().path("rule").asString()).isEqualTo("S109");
    }

    private Api.Answer assign(Api officer, String resident, String group, String grid) {
        return officer.post(CARE, Map.of("resident", resident, "group", group, "worker", "grid-worker-" + grid));
    }

    private String resident(String grid, int number) {
        return api.as("village-officer-" + grid.substring(0, 12))
                .post(
                        "/api/grid/residents",
                        Map.of("grid", grid, "name", "李秀英", "idNumber", IdNumbers.of(number), "kind", "REGISTERED"))
                .body()
                .path("id")
                .asString();
    }

    private String stored(String id) {
        return mongo.getCollection("care")
                .find(new Document("_id", id))
                .projection(new Document("commands", 0))
                .iterator()
                .next()
                .toJson();
    }
}
