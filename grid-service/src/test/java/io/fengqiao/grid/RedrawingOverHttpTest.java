package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Point;
import io.fengqiao.grid.net.grids.jts.Geometry;
import io.fengqiao.grid.net.redrawing.TakingEffect;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The net of grids over HTTP and on the bus: asked, found fault with, and redrawn (S81 to S94).
@RunningService
class RedrawingOverHttpTest {
    private static final String TOWN = "500114112000";
    private static final String REQUESTS = "/api/grid/change-requests";
    private static final String TOWN_OFFICER = "town-officer-" + TOWN;
    private static final String POLITICAL_LEGAL = "department-officer-political-legal";
    private static final String CIVIL_AFFAIRS = "department-officer-civil-affairs";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private TakingEffect takingEffect;

    private final JsonMapper json = JsonMapper.shared();
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), WorkingCalendar.SHANGHAI);

    private String village(int number) {
        return api.as(TOWN_OFFICER)
                .get("/api/grid/divisions?parent=" + TOWN)
                .body()
                .path("items")
                .path(number)
                .path("code")
                .asString();
    }

    private Boundary boundary(String grid) {
        return new Boundary(api.as(TOWN_OFFICER)
                .get("/api/grid/grids/" + grid + "/boundary")
                .body()
                .path("boundary")
                .toString());
    }

    private Map<String, Object> draft(String village, String name, Boundary boundary) {
        return Map.of(
                "village",
                village,
                "name",
                name,
                "kind",
                "BASE",
                "boundary",
                json.readTree(boundary.geoJson()),
                "villageGroup",
                name,
                "households",
                150,
                "persons",
                450);
    }

    private Map<String, Object> split(String village) {
        var old = village + "001";
        var halves = Geometry.halves(boundary(old));
        return Map.of(
                "change",
                "SPLIT",
                "grids",
                List.of(old),
                "drafts",
                List.of(draft(village, "第三网格", halves.getFirst()), draft(village, "第四网格", halves.getLast())),
                "effectiveOn",
                today.toString(),
                "reason",
                "新建小区入住,网格过大",
                "groupDecision",
                "村民会议2026年第3号决议");
    }

    private String at(Point point, LocalDate day) {
        return api.as(TOWN_OFFICER)
                .get("/api/grid/grid-at?lon=%s&lat=%s&on=%s".formatted(point.longitude(), point.latitude(), day))
                .body()
                .path("grid")
                .path("code")
                .asString("");
    }

    private String status(String request) {
        return api.as(TOWN_OFFICER)
                .get(REQUESTS + "/" + request)
                .body()
                .path("status")
                .asString();
    }

    /// Beside the service's own timer. Ten minutes on: past midnight by every clock.
    private void takeEffectOnManyReplicasAtOnce() {
        var now = Instant.now().plus(Duration.ofMinutes(10));
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                replicas.execute(() -> takingEffect.pass(now));
            }
        }
    }

    /// S94, S93, S109.
    @Test
    void splitsAGridOf300HouseholdsWhenBothOfficesApprove() {
        var village = village(0);
        var old = village + "001";
        var halves = Geometry.halves(boundary(old));
        var inWest = Geometry.inside(halves.getFirst());
        var inEast = Geometry.inside(halves.getLast());
        assertThat(at(inWest, today)).isEqualTo(old);
        assertThat(at(inEast, today)).isEqualTo(old);

        var proposed = api.as(TOWN_OFFICER).post(REQUESTS, split(village));
        assertThat(proposed.status()).isEqualTo(201);
        var id = proposed.body().path("id").asString();
        assertThat(id).matches("C[0-9A-Z]{20}");
        assertThat(proposed.header("Location")).hasValue(REQUESTS + "/" + id);
        assertThat(proposed.body().path("status").asString()).isEqualTo("PROPOSED");
        var again = api.as(TOWN_OFFICER).post(REQUESTS, split(village));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("type").asString()).endsWith(":grid-under-change");

        var first = api.as(CIVIL_AFFAIRS).post(REQUESTS + "/" + id + "/approvals", "");
        assertThat(first.body().path("status").asString()).isEqualTo("PROPOSED");
        assertThat(api.as(CIVIL_AFFAIRS)
                        .post(REQUESTS + "/" + id + "/approvals", "")
                        .status())
                .isEqualTo(409);
        var second = api.as(POLITICAL_LEGAL).post(REQUESTS + "/" + id + "/approvals", "");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body().path("approvals")).hasSize(2);

        assertThat(status(id)).isIn("APPROVED", "UNDER_WAY", "EFFECTIVE");
        takeEffectOnManyReplicasAtOnce();
        assertThat(status(id)).isEqualTo("EFFECTIVE");
        var west = village + "003";
        var east = village + "004";
        await().untilAsserted(() -> assertThat(at(inWest, today)).isEqualTo(west));
        assertThat(at(inEast, today)).isEqualTo(east);
        assertThat(at(inWest, today.minusDays(1))).isEqualTo(old);
        assertThat(api.as("town-officer-500114001000")
                        .get("/api/grid/grid-at?lon=%s&lat=%s".formatted(inWest.longitude(), inWest.latitude()))
                        .status())
                .isEqualTo(404);

        var retired = api.as(TOWN_OFFICER).get("/api/grid/grids/" + old).body();
        assertThat(retired.path("retiredOn").asString()).isEqualTo(today.toString());
        assertThat(retired.path("successors").toString()).contains(west, east);
        assertThat(api.as(TOWN_OFFICER)
                        .get("/api/grid/grids?division=" + village)
                        .body()
                        .path("items")
                        .findValuesAsString("code"))
                .containsExactly(village + "002", west, east);
        assertThat(api.as(TOWN_OFFICER)
                        .get("/api/grid/grids?retired=true&division=" + village)
                        .body()
                        .path("items")
                        .findValuesAsString("code"))
                .containsExactly(old);

        var worker = api.as("grid-worker-" + old);
        assertThat(worker.post(Requests.REPORTS, Requests.matter(west, "OTHER")).status())
                .isEqualTo(201);
        assertThat(worker.post(Requests.REPORTS, Requests.matter(old, "OTHER")).status())
                .isEqualTo(403);
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            // Told at least once (the chassis' promise), and of one write: all have the same id.
            var redrawn = bus.told("grid.events").stream()
                    .filter(told -> told.type().equals("grid.redrawn.v1") && id.equals(told.key()))
                    .toList();
            assertThat(redrawn.stream().map(Bus.Told::id).distinct()).hasSize(1);
            var body = redrawn.getFirst().body();
            assertThat(body.path("change").asString()).isEqualTo("SPLIT");
            assertThat(body.path("predecessors").path(0).asString()).isEqualTo(old);
            assertThat(body.path("successors").path(1).path("code").asString()).isEqualTo(east);
            assertThat(body.path("successors")
                            .path(1)
                            .path("boundary")
                            .path("type")
                            .asString())
                    .isEqualTo("Polygon");
            assertThat(bus.told("directory"))
                    .filteredOn(told -> old.equals(told.key()))
                    .last()
                    .satisfies(told -> assertThat(told.body().path("retired").asBoolean(false))
                            .isTrue());
        });
    }

    /// S94: whoever is not concerned cannot tell that there is a request.
    @Test
    void showsARequestToItsTownTheDistrictAndTheTwoOfficesOnly() {
        var village = village(1);
        var id = api.as(TOWN_OFFICER)
                .post(REQUESTS, split(village))
                .body()
                .path("id")
                .asString();
        for (String identity : List.of(TOWN_OFFICER, "district-officer", POLITICAL_LEGAL, CIVIL_AFFAIRS)) {
            assertThat(api.as(identity).get(REQUESTS + "/" + id).status())
                    .as(identity)
                    .isEqualTo(200);
            assertThat(api.as(identity)
                            .get(REQUESTS + "?status=PROPOSED")
                            .body()
                            .path("items")
                            .findValuesAsString("id"))
                    .contains(id);
        }
        for (String identity : List.of("town-officer-500114001000", "department-officer-police")) {
            assertThat(api.as(identity).get(REQUESTS + "/" + id).status())
                    .as(identity)
                    .isEqualTo(404);
            assertThat(api.as(identity).get(REQUESTS).body().path("items").findValuesAsString("id"))
                    .doesNotContain(id);
        }
        assertThat(api.as("department-officer-police")
                        .post(REQUESTS + "/" + id + "/approvals", "")
                        .status())
                .isEqualTo(404);
        assertThat(api.as("town-officer-500114001000")
                        .post(REQUESTS + "/" + id + "/withdrawals", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        for (String identity :
                List.of("district-officer", "village-officer-" + village, "grid-worker-" + village + "001")) {
            assertThat(api.as(identity).post(REQUESTS, split(village)).status())
                    .as(identity)
                    .isEqualTo(403);
        }

        var refused = api.as(POLITICAL_LEGAL).post(REQUESTS + "/" + id + "/refusals", Map.of("reason", "户数不实"));
        assertThat(refused.body().path("status").asString()).isEqualTo("REFUSED");
        assertThat(refused.body().path("why").asString()).isEqualTo("户数不实");
        var late = api.as(CIVIL_AFFAIRS).post(REQUESTS + "/" + id + "/approvals", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("rule").asString()).isEqualTo("S94");
    }

    /// S81, S93.
    @Test
    void refusesBoundariesThatDoNotFit() {
        var village = village(2);
        var half = Geometry.halves(boundary(village + "001")).getFirst();
        var leftOut = Map.of(
                "change",
                "SPLIT",
                "grids",
                List.of(village + "001"),
                "drafts",
                List.of(draft(village, "甲", half), draft(village, "乙", half)),
                "effectiveOn",
                today.toString(),
                "reason",
                "试",
                "groupDecision",
                "决议");
        var refused = api.as(TOWN_OFFICER).post(REQUESTS, leftOut);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S81");
        var taken = Map.of(
                "change",
                "CREATE",
                "drafts",
                List.of(draft(village, "丙", half)),
                "effectiveOn",
                today.toString(),
                "reason",
                "试");
        assertThat(api.as(TOWN_OFFICER)
                        .post(REQUESTS, taken)
                        .body()
                        .path("type")
                        .asString())
                .endsWith(":boundaries-overlap");
    }

    /// S93: what a map draws.
    @Test
    void outlinesTheGridsOfAnAreaAndTheDivisionsThatAreKnown() {
        var village = village(4);
        var items = api.as("village-officer-" + village)
                .get("/api/grid/outlines")
                .body()
                .path("items");
        assertThat(items.findValuesAsString("code")).containsExactly(village + "001", village + "002");
        assertThat(items.path(0).path("boundary").path("coordinates")).isNotEmpty();
        var district = api.as("auditor").get("/api/grid/divisions/500114000000/outline");
        assertThat(district.body().path("boundary").path("type").asString()).isEqualTo("Polygon");
        assertThat(api.as("auditor")
                        .get("/api/grid/divisions/" + TOWN + "/outline")
                        .status())
                .isEqualTo(404);
    }

    /// S82, S83, S84, S85, S88; S87 and the rest of the net by its linter.
    @Test
    void describesAGridAndFindsWhatIsLeftToDo() {
        var village = village(3);
        var officer = api.as("village-officer-" + village);
        var faults =
                officer.get("/api/grid/findings?division=" + village).body().path("items");
        assertThat(faults.findValuesAsString("fault"))
                .containsOnly("NOT_COUNTED", "NOT_WEIGHED", "TOO_LARGE")
                .hasSize(6);
        var described = officer.post(
                "/api/grid/grids/" + village + "001/descriptions",
                Map.of(
                        "villageGroup", "一组",
                        "party", Map.of("form", "SMALL_GROUP", "name", "一组党小组"),
                        "elements",
                                Map.of(
                                        "households",
                                        160,
                                        "persons",
                                        480,
                                        "landMu",
                                        900,
                                        "things",
                                        12,
                                        "matters",
                                        3,
                                        "organisations",
                                        2),
                        "factors",
                                Map.of(
                                        "population",
                                        "MEDIUM",
                                        "terrain",
                                        "MOUNTAINS",
                                        "difficulty",
                                        "HIGH",
                                        "insecurity",
                                        "LOW"),
                        "origins", List.of(Map.of("line", "GEOLOGICAL_HAZARDS", "name", "滑坡点7号"))));
        assertThat(described.status()).isEqualTo(200);
        assertThat(described
                        .body()
                        .path("description")
                        .path("origins")
                        .path(0)
                        .path("line")
                        .asString())
                .isEqualTo("GEOLOGICAL_HAZARDS");
        faults = officer.get("/api/grid/findings?division=" + village).body().path("items");
        assertThat(faults.findValuesAsString("grid")).containsOnly(village + "002");
        assertThat(officer.get("/api/grid/findings?division=500114001001").status())
                .isEqualTo(404);
        assertThat(api.as("grid-worker-" + village + "001")
                        .get("/api/grid/findings?division=" + village)
                        .status())
                .isEqualTo(403);
    }
}
