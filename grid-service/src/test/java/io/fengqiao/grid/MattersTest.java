package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.Trail;
import io.fengqiao.grid.work.reports.UrgingMatters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Matters that are no disputes, from the worker's report to the people who are told how it ended.
@RunningService
class MattersTest {
    private static final String GRID = "500114105001001";
    private static final String WORKER = "grid-worker-" + GRID;
    private static final String VILLAGE = "village-officer-500114105001";
    private static final String TOWN = "town-officer-500114105000";
    private static final String DISTRICT = "district-officer";
    private static final String POLICE = "department-officer-police";
    private static final String HOUSING = "department-officer-housing";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private UrgingMatters urging;

    /// S121, S122: up to the centre, to several departments, back to one, solved, and told to the people.
    @Test
    void goesTheWholeWayThroughTheFourWays() {
        var number = reported(Requests.matter(GRID, "HAZARD"));
        assertThat(read(VILLAGE, number).path("unit").asString()).isEqualTo("P500114105001");
        assertThat(worklist(VILLAGE)).contains(number);

        moves(VILLAGE, number, "acceptances", Map.of(), "HANDLING");
        pass(VILLAGE, number, Map.of("way", "REPORTED_UP", "reason", "村里无力整改"), "P500114105000");
        assertThat(worklist(VILLAGE)).doesNotContain(number);
        pass(TOWN, number, Map.of("way", "REPORTED_UP", "reason", "涉及房屋结构"), "P500114000000");
        assertThat(api.as(HOUSING).get(REPORTS + "/" + number).status()).isEqualTo(404);
        var several = List.of("500114-housing", "500114-market");
        pass(
                DISTRICT,
                number,
                Map.of("way", "COORDINATED", "departments", several, "reason", "涉及两个部门"),
                "P500114000000");
        assertThat(api.as(HOUSING).get(REPORTS + "/" + number).status()).isEqualTo(200);
        pass(DISTRICT, number, Map.of("way", "DIVERTED", "unit", "500114-housing", "reason", "主责部门"), "500114-housing");
        assertThat(worklist(HOUSING)).contains(number);
        moves(HOUSING, number, "acceptances", Map.of(), "HANDLING");
        moves(HOUSING, number, "solutions", Map.of("result", "已加固并复查"), "SETTLED");
        assertThat(worklist(HOUSING)).as("open until the people were told").contains(number);
        var closed = moves(WORKER, number, "feedbacks", Map.of("how", "上门"), "CLOSED");
        assertThat(worklist(HOUSING)).doesNotContain(number);

        var decisions = closed.path("handling").path("assignments");
        assertThat(decisions.valueStream().map(one -> one.path("way").asString()))
                .containsExactly("FIRST", "REPORTED_UP", "REPORTED_UP", "COORDINATED", "DIVERTED");
        assertThat(decisions).allSatisfy(one -> {
            assertThat(one.path("reason").path("source").asString()).isEqualTo("S121");
            assertThat(one.path("limit").path("source").asString()).contains("S122");
        });
        awaitTold(
                number,
                "grid.matter-reported.v1",
                "grid.matter-accepted.v1",
                "grid.matter-passed.v1",
                "grid.matter-passed.v1",
                "grid.matter-passed.v1",
                "grid.matter-passed.v1",
                "grid.matter-accepted.v1",
                "grid.matter-solved.v1",
                "grid.matter-closed.v1");
    }

    /// S120: another unit's officer sees it and may not act; S122: no closing without feedback.
    @Test
    void isOnlyTheHoldersAndThosesAboveToMove() {
        var number = reported(Requests.matter(GRID, "OTHER"));
        pass(VILLAGE, number, Map.of("way", "REPORTED_UP", "reason", "需要上级"), "P500114105000");
        refuses(VILLAGE, number, "acceptances", Map.of(), 403, "not-the-holder", "S120");
        refuses(POLICE, number, "acceptances", Map.of(), 404, "not-found", "");
        refuses(TOWN, number, "feedbacks", Map.of("how", "电话"), 409, "move-refused", "S121");
        refuses(
                TOWN,
                number,
                "passings",
                Map.of("way", "DIVERTED", "unit", "500114-police", "reason", "公安职责"),
                409,
                "not-a-peer",
                "S121");
        refuses(TOWN, number, "passings", Map.of("way", "SIDEWAYS", "reason", "无"), 400, "body-unreadable", "");
        moves(DISTRICT, number, "acceptances", Map.of(), "HANDLING");
        assertThat(api.as(WORKER)
                        .post(REPORTS + "/" + number + "/solutions", Map.of("result", "x"))
                        .status())
                .isEqualTo(403);
    }

    /// S97: domestic violence is the police's from the first moment, with an event of its own.
    @Test
    void tellsThePoliceAtOnce() {
        var body = Requests.matter(GRID, "PUBLIC_OPINION");
        body.put("signs", List.of("DOMESTIC_VIOLENCE"));
        body.put("address", Requests.ADDRESS);
        body.put("position", Map.of("longitude", 108.77, "latitude", 29.53));
        var number = reported(body);
        var seen = read(POLICE, number);
        assertThat(seen.path("unit").asString()).isEqualTo("500114-police");
        assertThat(seen.path("account").asString()).doesNotContain("楼道");
        assertThat(worklist(POLICE)).contains(number);
        var alert = awaitTold(number, "grid.matter-reported.v1", "grid.police-alerted.v1")
                .get(1)
                .body();
        assertThat(alert.path("unit").asString()).isEqualTo("500114-police");
        assertThat(alert.path("position").path("kind").asString()).isEqualTo("ADDRESS");
        assertThat(alert.toString()).doesNotContain("29.53", Requests.ADDRESS);
    }

    /// S100, and S99: a crisis goes to the centre, violence in a dispute to the ledger and the police.
    @Test
    void routesACrisisAndViolenceInADispute() {
        var crisis = Requests.matter(GRID, "PSYCHOLOGICAL_CARE");
        crisis.put("signs", List.of("PSYCHOLOGICAL_CRISIS"));
        var number = reported(crisis);
        assertThat(read(POLICE, number).path("unit").asString()).isEqualTo("P500114000000");

        var dispute = Requests.dispute(GRID);
        dispute.put("signs", List.of("SEXUAL_VIOLENCE"));
        var reported = reported(dispute);
        assertThat(read(POLICE, reported).path("item").asString()).isEqualTo("DISPUTE");
        awaitTold(reported, "grid.dispute-reported.v1", "grid.police-alerted.v1");
        refuses(TOWN, reported, "acceptances", Map.of(), 409, "in-ledger", "S99");
    }

    /// P5, S130: in clear only for who has it, with a purpose, after an entry in the trail.
    @Test
    void opensWhatIsSealedForTheHolderAndAuditsIt() {
        var body = Requests.matter(GRID, "HAZARD");
        body.put("position", Map.of("longitude", "108.7700001", "latitude", 29.53));
        body.put("firstAid", Map.of("done", "已拉警戒线"));
        var number = reported(body);
        var path = REPORTS + "/" + number + "/disclosures";
        var opened = api.as(VILLAGE).post(path, Map.of("purpose", "现场处置"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body().path("account").asString()).isEqualTo("楼道堆放杂物，已劝离。");
        assertThat(opened.body().path("position").asString()).isEqualTo("108.770000,29.530000");
        assertThat(opened.body().path("firstAid").asString()).isEqualTo("已拉警戒线");
        assertThat(opened.header("Cache-Control")).hasValue("no-store");
        assertThat(api.as(VILLAGE).post(path, Map.of()).status()).isEqualTo(422);
        assertThat(api.as(WORKER).post(path, Map.of("purpose", "现场处置")).status())
                .isEqualTo(403);
        assertThat(audited("DISCLOSE report " + number)).isEqualTo(1);
    }

    private long audited(String what) {
        return Trail.of(api, "grid").stream()
                .filter(one -> what.equals(one.path("what").asString()))
                .count();
    }

    /// S122, R8: however many replicas look at once.
    @Test
    void urgesOnceHoweverManyReplicasLook() throws Exception {
        var number = reported(Requests.matter(GRID, "HAZARD"));
        var due = Instant.parse(read(VILLAGE, number).path("dueAt").asString());
        var passes = new ArrayList<Callable<UrgingMatters.Pass>>();
        for (int i = 0; i < 4; i++) {
            passes.add(() -> urging.pass(due.plus(Duration.ofMinutes(6))));
        }
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var pass : replicas.invokeAll(passes)) {
                assertThat(pass.get().failed()).isZero();
            }
        }
        assertThat(read(VILLAGE, number).path("handling").path("urgings"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("rung").asString()).isEqualTo("urge-holder");
                    assertThat(one.path("told").asString()).isEqualTo("P500114105001");
                });
        awaitTold(number, "grid.matter-reported.v1", "grid.matter-urged.v1");
    }

    /// Soonest due first, page by page.
    @Test
    void listsAUnitsWorkByTheTimeItIsDue() {
        var grid = "500114105002001";
        var officer = "village-officer-500114105002";
        for (String item : List.of("OTHER", "HAZARD", "PUBLICITY", "OTHER", "HAZARD")) {
            api.as("grid-worker-" + grid).post(REPORTS, Requests.matter(grid, item));
        }
        var page = api.as(officer).get("/api/grid/matters?limit=2").body();
        assertThat(page.path("items").valueStream().map(one -> one.path("item").asString()))
                .containsExactly("HAZARD", "HAZARD");
        var rest = api.as(officer)
                .get("/api/grid/matters?limit=200&after=" + page.path("next").asString())
                .body();
        assertThat(rest.path("items").valueStream().map(one -> one.path("item").asString()))
                .containsExactly("OTHER", "OTHER");
        assertThat(api.as(TOWN)
                        .get("/api/grid/matters?unit=P500114105002")
                        .body()
                        .path("items"))
                .hasSize(4);
        assertThat(api.as("town-officer-500114106000")
                        .get("/api/grid/matters?unit=P500114105002")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void refusesAPositionThatCannotBe() {
        for (var position : List.of(
                Map.of("longitude", 29.53, "latitude", 108.77),
                Map.of("longitude", 0, "latitude", 0),
                Map.of("longitude", 108.77))) {
            var body = new LinkedHashMap<>(Requests.matter(GRID, "OTHER"));
            body.put("position", position);
            assertThat(api.as(WORKER).post(REPORTS, body).status()).isEqualTo(422);
        }
    }

    private String reported(Map<String, Object> body) {
        var answer = api.as(WORKER).post(REPORTS, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body().path("number").asString();
    }

    private JsonNode read(String who, String number) {
        var answer = api.as(who).get(REPORTS + "/" + number);
        assertThat(answer.status()).as("%s sees %s", who, number).isEqualTo(200);
        return answer.body();
    }

    private void pass(String who, String number, Map<String, Object> body, String unit) {
        var answer = moves(who, number, "passings", body, "REPORTED");
        assertThat(answer.path("unit").asString()).isEqualTo(unit);
    }

    private JsonNode moves(String who, String number, String move, Map<String, Object> body, String status) {
        var answer = api.as(who).post(REPORTS + "/" + number + "/" + move, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        assertThat(answer.body().path("status").asString()).isEqualTo(status);
        return answer.body();
    }

    private void refuses(
            String who, String number, String move, Map<String, Object> body, int status, String slug, String rule) {
        var before = read(WORKER, number);
        var answer = api.as(who).post(REPORTS + "/" + number + "/" + move, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.body().path("type").asString()).endsWith(":" + slug);
        assertThat(answer.body().path("rule").asString()).isEqualTo(rule);
        assertThat(read(WORKER, number)).isEqualTo(before);
    }

    private List<String> worklist(String who) {
        return api.as(who)
                .get("/api/grid/matters?limit=200")
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("number").asString())
                .toList();
    }

    /// Each event once: that it may be told twice is the relay's word, and readers count by its sequence.
    private List<Bus.Told> awaitTold(String number, String... types) {
        var found = new TreeMap<Long, Bus.Told>();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            bus.told("grid.events").stream()
                    .filter(one -> number.equals(one.key()))
                    .forEach(one -> found.put(one.sequence(), one));
            assertThat(found.values()).extracting(Bus.Told::type).containsExactly(types);
        });
        return List.copyOf(found.values());
    }
}
