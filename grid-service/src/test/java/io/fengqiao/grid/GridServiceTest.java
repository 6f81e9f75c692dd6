package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.GRIDS;
import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Sorts;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.OpenApiDocument;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/// Divisions, units and grids, over HTTP and on the bus.
@RunningService
class GridServiceTest {
    private static final String TOWN = "500114001000";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Start start;

    @Test
    void offersWhatItsDocumentSays() {
        OpenApiDocument.check("grid-service", api);
    }

    @Test
    void describesTheWholeDirectoryOnTheBus() {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var codes = bus.told("directory").stream()
                    .collect(Collectors.groupingBy(
                            Bus.Told::type, Collectors.mapping(Bus.Told::key, Collectors.toSet())));
            assertThat(codes.get("directory.division-described.v1")).hasSize(251);
            assertThat(codes.get("directory.unit-described.v1")).hasSize(251 + 18);
            assertThat(codes.get("directory.grid-described.v1")).hasSizeGreaterThanOrEqualTo(440);
        });
        assertThat(bus.told("directory"))
                .filteredOn(told -> "500114001002001".equals(told.key()))
                .first()
                .satisfies(
                        told -> assertThat(told.body().path("workers").path(0).asString())
                                .isEqualTo("grid-worker-500114001002001"));
    }

    @Test
    void writesNothingNewWhenItStartsAgain() {
        var before = versions();
        assertThat(before).hasSizeGreaterThan(1000);
        start.run(new DefaultApplicationArguments());
        assertThat(versions()).isEqualTo(before);
    }

    /// Version and writer of every seeded document. Not of the village other tests open grids in.
    private Map<String, String> versions() {
        var versions = new TreeMap<String, String>();
        for (String collection : List.of("directory", "grids", "village_numbers", "staff", "teams")) {
            for (Document document : mongo.getCollection(collection).find().sort(Sorts.ascending("_id"))) {
                var id = document.getString("_id");
                if (!id.startsWith("500114002")) {
                    versions.put(collection + "/" + id, document.getLong("version") + " by " + document.get("writer"));
                }
            }
        }
        return versions;
    }

    @Test
    void readsTheDivisionsPageByPage() {
        var codes = new ArrayList<String>();
        var next = "";
        do {
            var page = api.as("mediator-traffic-1").get("/api/grid/divisions?level=VILLAGE&limit=100" + next);
            assertThat(page.status()).isEqualTo(200);
            page.body()
                    .path("items")
                    .forEach(item -> codes.add(item.path("code").asString()));
            next = page.body().has("next")
                    ? "&after=" + page.body().path("next").asString()
                    : "";
        } while (!next.isEmpty());
        assertThat(codes).hasSize(220).doesNotHaveDuplicates().isSorted();
        assertThat(api.as("district-officer")
                        .get("/api/grid/divisions?parent=" + TOWN)
                        .body()
                        .path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("parent").asString()).isEqualTo(TOWN));
    }

    @Test
    void readsTheUnitsByKind() {
        var departments = api.as("auditor").get("/api/grid/units?kind=DEPARTMENT");
        assertThat(departments.body().path("items")).hasSize(18);
        var centre = api.as("auditor").get("/api/grid/units?kind=CENTRE").body().path("items");
        assertThat(centre).hasSize(1);
        assertThat(centre.path(0).path("name").asString()).isEqualTo("黔江区矛盾纠纷多元化解中心");
    }

    /// S93: unique under concurrency, without a gap when nobody dies.
    @Test
    void givesEveryGridItsOwnNumberHoweverManyAreOpenedAtOnce() throws InterruptedException, ExecutionException {
        var village = "500114002001";
        var answers = new ArrayList<Future<Api.Answer>>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 24; i++) {
                answers.add(officers.submit(() -> api.as("district-officer").post(GRIDS, Requests.grid(village))));
            }
        }
        var codes = new HashSet<String>();
        for (Future<Api.Answer> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(201);
            codes.add(answer.get().body().path("code").asString());
        }
        assertThat(codes)
                .isEqualTo(IntStream.rangeClosed(3, 26)
                        .mapToObj(n -> village + "%03d".formatted(n))
                        .collect(Collectors.toSet()));
    }

    @Test
    void opensOneGridHoweverOftenTheCommandComes() {
        var officer = api.as("district-officer").with("Idempotency-Key", "open-once-1");
        var first = officer.post(GRIDS, Requests.grid("500114002002"));
        var second = officer.post(GRIDS, Requests.grid("500114002002"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Location"))
                .hasValue(GRIDS + "/" + first.body().path("code").asString());
        var other = officer.post(GRIDS, Map.of("village", "500114002002", "name", "另一网格", "kind", "BASE"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("type").asString()).endsWith(":key-reused");
    }

    /// S109.
    @Test
    void letsTheTownGiveAGridItsWorkers() {
        var officer = api.as("town-officer-500114002000");
        var opened = api.as("district-officer").post(GRIDS, Requests.grid("500114002003"));
        var code = opened.body().path("code").asString();
        var etag = opened.header("ETag").orElseThrow();
        var joined = officer.with("If-Match", etag).post(GRIDS + "/" + code + "/workers", Map.of("person", "wang-1"));
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.body().path("workers").path(0).asString()).isEqualTo("wang-1");

        var again = officer.post(GRIDS + "/" + code + "/workers", Map.of("person", "wang-1"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("type").asString()).endsWith(":worker-here-already");
        var stale = officer.with("If-Match", etag).post(GRIDS + "/" + code + "/workers", Map.of("person", "wang-2"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(officer.get(GRIDS + "/" + code).body().path("workers")).hasSize(1);

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(bus.told("directory"))
                        .filteredOn(told -> code.equals(told.key()))
                        .last()
                        .satisfies(told -> {
                            assertThat(told.sequence()).isEqualTo(2);
                            assertThat(told.body().path("workers").path(0).asString())
                                    .isEqualTo("wang-1");
                            assertThat(told.body().path("retired").asBoolean(true))
                                    .isFalse();
                        }));
    }

    @Test
    void keepsATownOutOfAnotherTownsGrids() {
        var stranger = api.as("town-officer-" + TOWN);
        var opening = stranger.post(GRIDS, Requests.grid("500114003001"));
        var nowhere = stranger.post(GRIDS, Requests.grid("500114999001"));
        assertThat(opening.status()).isEqualTo(404);
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(opening.body().path("type")).isEqualTo(nowhere.body().path("type"));
        assertThat(stranger.get(GRIDS + "/500114003001001").status()).isEqualTo(404);
        assertThat(stranger.post(GRIDS + "/500114003001001/workers", Map.of("person", "spy-1"))
                        .status())
                .isEqualTo(404);
    }

    /// S92: the first division is the district's. S94: what a town wants changed needs approval.
    @Test
    void tellsATownThatAChangeNeedsApproval() {
        var refused = api.as("town-officer-" + TOWN).post(GRIDS, Requests.grid("500114001001"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S94");
        assertThat(refused.body().path("type").asString()).endsWith(":change-needs-approval");
    }

    /// S93: in exactly one village.
    @Test
    void refusesAGridThatLiesInATown() {
        var refused = api.as("town-officer-" + TOWN).post(GRIDS, Requests.grid(TOWN));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S93");
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:not-a-village");
    }

    @Test
    void showsEachTheGridsOfItsScopeAndNoOthers() {
        assertThat(grids("village-officer-500114003001")).containsExactly("500114003001001", "500114003001002");
        assertThat(grids("grid-worker-500114003001002")).containsExactly("500114003001002");
        assertThat(grids("town-officer-500114003000")).isNotEmpty().allMatch(code -> code.startsWith("500114003"));
        var worker = api.as("grid-worker-500114003001002");
        assertThat(worker.get(GRIDS + "/500114003001002").status()).isEqualTo(200);
        assertThat(worker.get(GRIDS + "/500114003001001").status()).isEqualTo(404);
        assertThat(worker.get(GRIDS + "?division=500114003001").body().path("items"))
                .hasSize(1);
        assertThat(api.as("district-officer")
                        .get(GRIDS + "?division=500114003001")
                        .body()
                        .path("items"))
                .hasSize(2);
    }

    private List<String> grids(String identity) {
        var items = api.as(identity).get(GRIDS + "?limit=200").body().path("items");
        return items.valueStream().map(item -> item.path("code").asString()).toList();
    }

    @ParameterizedTest(name = "{0} may open a grid {1}, report {2}, read grids {3}, read reports {4}")
    @CsvSource({
        "grid-worker-500114004001001, 403, 201, 200, 200",
        "village-officer-500114004001, 403, 403, 200, 200",
        "town-officer-500114004000, 403, 403, 200, 200",
        "district-officer, 201, 403, 200, 200",
        "department-officer-police, 403, 403, 403, 200",
        "mediator-500114004001-1, 403, 403, 403, 403",
        "operator, 403, 403, 403, 403",
        "security-administrator, 403, 403, 403, 403",
        "auditor, 403, 403, 403, 403",
    })
    void allowsEachRoleWhatItIsFor(String identity, int open, int report, int readGrids, int readReports) {
        var caller = api.as(identity);
        assertThat(caller.post(GRIDS, Requests.grid("500114004001")).status()).isEqualTo(open);
        assertThat(caller.post(REPORTS, Requests.matter("500114004001001", "OTHER"))
                        .status())
                .isEqualTo(report);
        assertThat(caller.get(GRIDS).status()).isEqualTo(readGrids);
        assertThat(caller.get(REPORTS).status()).isEqualTo(readReports);
    }

    @Test
    void answersNobodyWithoutAToken() {
        assertThat(List.of(api.get(GRIDS), api.get(REPORTS), api.get("/api/grid/divisions"), api.post(GRIDS, "{}")))
                .extracting(Api.Answer::status)
                .containsOnly(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"village":"5001140010","name":"x","kind":"BASE"}          | 422
        {"village":"500114001001","name":" ","kind":"BASE"}        | 422
        {"village":"500114001001","kind":"BASE"}                   | 422
        {"village":"500114001001","name":"x","kind":"ROUND"}       | 400
        {"village":"500114001001","name":"x","kind":"BASE","a":1}  | 400
        {"village":"500114002009","kind":"BASE","name":"x","name":"y"} | 400
        [1]                                                        | 400
        {                                                          | 400
        """)
    void refusesAMalformedGridWithAReason(String body, int status) {
        var refused = api.as("town-officer-" + TOWN).post(GRIDS, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().path("type").asString()).startsWith("urn:fengqiao:problem:");
    }

    @Test
    void asksForAnIdempotencyKey() {
        JsonNode refused = api.as("town-officer-" + TOWN)
                .with("Idempotency-Key", "short")
                .post(GRIDS, Requests.grid("500114001001"))
                .body();
        assertThat(refused.path("type").asString()).endsWith(":key-missing");
    }
}
