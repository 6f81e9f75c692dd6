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
import io.fengqiao.grid.registers.residents.IdNumbers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A grid of 300 households is divided, from the town's wish to the last household: S85, S86, S92, S93, S94.
@RunningService
@DirtiesContext
class SplittingAGridTest {
    private static final String TOWN = "500114112000";
    private static final String TOWN_OFFICER = "town-officer-" + TOWN;
    private static final String POLITICAL_LEGAL = "department-officer-political-legal";
    private static final String CIVIL_AFFAIRS = "department-officer-civil-affairs";
    private static final String CHANGES = "/api/grid/change-requests";
    private static final String RESIDENTS = "/api/grid/residents";
    private static final String TASKS = "/api/grid/tasks";
    private static final int HOUSEHOLDS = 300;
    private static final String GROUP_ONE = "一组";
    private static final String GROUP_TWO = "二组";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private MovableClock clock;

    private final JsonMapper json = JsonMapper.shared();
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), WorkingCalendar.SHANGHAI);
    private final LocalDate tomorrow = today.plusDays(1);

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    /// Whatever is there before the day, by what tells where it belongs.
    private record Before(
            String inWest,
            String inEast,
            String atGroupOne,
            String atGroupTwo,
            String nowhere,
            String over,
            String task,
            String finished,
            String care) {}

    @Test
    void takesEveryHouseholdReportAndTaskAlongToTheRightSuccessorOnTheDay() throws Exception {
        var village = village();
        var old = village + "001";
        var west = village + "003";
        var east = village + "004";
        var halves = Geometry.halves(boundary(old));
        var inWest = Geometry.inside(halves.getFirst());
        var inEast = Geometry.inside(halves.getLast());
        register(old);
        var before = begin(old, inWest, inEast);

        var change = proposedAndApproved(village, halves);
        assertThat(at(inWest, today)).isEqualTo(old);
        assertThat(residents(old)).hasSize(HOUSEHOLDS);

        clock.ahead(Duration.ofDays(1).plusMinutes(10));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(
                                read(CHANGES + "/" + change).path("status").asString())
                        .isEqualTo("EFFECTIVE"));

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(residents(west))
                    .hasSize(HOUSEHOLDS / 2)
                    .allSatisfy(one -> assertThat(household(one) % 2).isZero());
            assertThat(residents(east))
                    .hasSize(HOUSEHOLDS / 2)
                    .allSatisfy(one -> assertThat(household(one) % 2).isOne());
            assertThat(residents(old)).isEmpty();
            assertThat(read(TASKS + "/" + before.task()).path("grid").asString())
                    .isEqualTo(west);
        });
        reportsWentAlong(before, old, west, east);
        theNetTellsBothDays(old, west, east, inWest, inEast);
        careAndTasksWentAlong(before, old, west, east, change);
        nothingIsWrittenIntoTheOldGrid(old);
        theTeamEndedWithItsGrid(old, west, east);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(bus.heard("grid.events", change))
                        .filteredOn(told -> told.type().equals("grid.redrawn.v1"))
                        .singleElement()
                        .satisfies(told -> assertThat(
                                        told.body().path("successors").findValuesAsString("code"))
                                .containsExactly(west, east)));
    }

    /// S86: a village group is divided by its villagers; S92, S94: the town asks, both offices decide.
    private String proposedAndApproved(String village, List<Boundary> halves) {
        var old = village + "001";
        var town = api.as(TOWN_OFFICER);
        assertThat(town.post(Requests.GRIDS, Requests.grid(village))
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("S94");
        var plan = plan(village, old, halves);
        var decision = plan.remove("groupDecision");
        assertThat(town.post(CHANGES, plan).body().path("rule").asString()).isEqualTo("S86");
        plan.put("groupDecision", decision);
        var proposed = town.post(CHANGES, plan);
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(201);
        var change = proposed.body().path("id").asString();
        for (String office : List.of(CIVIL_AFFAIRS, POLITICAL_LEGAL)) {
            assertThat(read(CHANGES + "/" + change).path("status").asString()).isEqualTo("PROPOSED");
            assertThat(api.as(office)
                            .post(CHANGES + "/" + change + "/approvals", "")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(read(CHANGES + "/" + change).path("status").asString()).isEqualTo("APPROVED");
        return change;
    }

    private Map<String, Object> plan(String village, String old, List<Boundary> halves) {
        var plan = new HashMap<String, Object>();
        plan.put("change", "SPLIT");
        plan.put("grids", List.of(old));
        plan.put(
                "drafts",
                List.of(draft(village, GROUP_ONE, halves.getFirst()), draft(village, GROUP_TWO, halves.getLast())));
        plan.put("effectiveOn", tomorrow.toString());
        plan.put("reason", "300户,网格过大");
        plan.put("groupDecision", "村民会议2026年第3号决议");
        return plan;
    }

    /// S85: group and grid in one. Its households are told by their addresses, its reports by their places.
    private Map<String, Object> draft(String village, String group, Boundary boundary) {
        return Map.of(
                "village",
                village,
                "name",
                group,
                "kind",
                "BASE",
                "villageGroup",
                group,
                "boundary",
                json.readTree(boundary.geoJson()),
                "addresses",
                List.of(group),
                "households",
                HOUSEHOLDS / 2,
                "persons",
                450);
    }

    /// One resident of each household, by turns in the two groups.
    private void register(String grid) throws Exception {
        var officer = api.as("village-officer-" + grid.substring(0, 12));
        try (var callers = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<Api.Answer>>();
            for (int i = 0; i < HOUSEHOLDS; i++) {
                var body = Map.of(
                        "grid",
                        grid,
                        "name",
                        "张建国",
                        "idNumber",
                        IdNumbers.of(2_000 + i),
                        "kind",
                        "REGISTERED",
                        "household",
                        Integer.toString(i),
                        "address",
                        (i % 2 == 0 ? GROUP_ONE : GROUP_TWO) + i + "号");
                answers.add(callers.submit(() -> officer.post(RESIDENTS, body)));
            }
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }
    }

    private Before begin(String old, Point inWest, Point inEast) {
        var item = admitted();
        return new Before(
                report(old, "HAZARD", inWest, GROUP_TWO + "1号"),
                report(old, "OTHER", inEast, null),
                report(old, "OTHER", null, GROUP_ONE + "8号"),
                report(old, "HAZARD", null, GROUP_TWO + "9号"),
                report(old, "OTHER", null, null),
                report(old, "PUBLICITY", inEast, null),
                task(item, old),
                finished(item, old),
                care(old));
    }

    private String report(String grid, String item, @Nullable Point place, @Nullable String address) {
        var body = Requests.matter(grid, item);
        if (place != null) {
            body.put("position", Map.of("longitude", place.longitude(), "latitude", place.latitude()));
        }
        if (address != null) {
            body.put("address", address);
        }
        var answer = api.as("grid-worker-" + grid).post(Requests.REPORTS, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("number").asString();
    }

    private String admitted() {
        var terms = Map.of(
                "areas", List.of(TOWN),
                "from", today.toString(),
                "to", today.plusDays(90).toString(),
                "basis", "区公安局2026年第12号通知");
        var number = api.as("department-officer-police")
                .post(
                        "/api/grid/work-items",
                        Map.of("name", "出租房屋登记", "duty", "BASIC_INFORMATION", "nature", "ORDINARY", "terms", terms))
                .body()
                .path("number")
                .asString();
        api.as(POLITICAL_LEGAL).post("/api/grid/work-items/" + number + "/admission", terms);
        return number;
    }

    private String task(String item, String grid) {
        var answer = api.as("department-officer-police")
                .post(
                        TASKS,
                        Map.of(
                                "workItem",
                                item,
                                "duty",
                                "BASIC_INFORMATION",
                                "title",
                                "核对登记",
                                "grid",
                                grid,
                                "dueOn",
                                today.plusDays(7).toString()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("number").asString();
    }

    private String finished(String item, String grid) {
        var number = task(item, grid);
        api.as("grid-worker-" + grid).post(TASKS + "/" + number + "/completion", Map.of("result", "已核对"));
        return number;
    }

    /// Of a resident of the second group.
    private String care(String grid) {
        var officer = api.as("village-officer-" + grid.substring(0, 12));
        var resident = residents(grid).stream()
                .filter(one -> household(one) == 1)
                .findFirst()
                .orElseThrow();
        return officer.post(
                        "/api/grid/care",
                        Map.of(
                                "resident",
                                resident.path("id").asString(),
                                "group",
                                "RELEASED",
                                "worker",
                                "grid-worker-" + grid))
                .header("Location")
                .orElseThrow();
    }

    private void reportsWentAlong(Before before, String old, String west, String east) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(gridOf(before.inWest()))
                    .as("a place goes before an address")
                    .isEqualTo(west);
            assertThat(gridOf(before.inEast())).isEqualTo(east);
            assertThat(gridOf(before.atGroupOne())).isEqualTo(west);
            assertThat(gridOf(before.atGroupTwo())).isEqualTo(east);
            assertThat(gridOf(before.nowhere()))
                    .as("nobody can place it: the first")
                    .isEqualTo(west);
        });
        assertThat(gridOf(before.over())).as("what is over stays").isEqualTo(old);
    }

    /// S93: the old code answers for the old days, and is never given again.
    private void theNetTellsBothDays(String old, String west, String east, Point inWest, Point inEast) {
        await().untilAsserted(() -> assertThat(at(inWest, tomorrow)).isEqualTo(west));
        assertThat(at(inEast, tomorrow)).isEqualTo(east);
        assertThat(at(inWest, today)).isEqualTo(old);
        assertThat(at(inEast, today)).isEqualTo(old);
        var retired = read(Requests.GRIDS + "/" + old);
        assertThat(retired.path("retiredOn").asString()).isEqualTo(tomorrow.toString());
        assertThat(retired.path("successors").valueStream().map(JsonNode::asString))
                .containsExactly(west, east);
        var group = read(Requests.GRIDS + "/" + east);
        assertThat(group.path("description").path("villageGroup").asString()).isEqualTo(GROUP_TWO);
        assertThat(group.path("predecessors").path(0).asString()).isEqualTo(old);
    }

    private void careAndTasksWentAlong(Before before, String old, String west, String east, String change) {
        var task = read(TASKS + "/" + before.task());
        assertThat(task.path("successions").path(0).path("change").asString()).isEqualTo(change);
        assertThat(task.path("successions").path(0).path("from").asString()).isEqualTo(old);
        assertThat(task.path("workers").path(0).asString()).isEqualTo("grid-worker-" + old);
        assertThat(api.as("grid-worker-" + old)
                        .post(TASKS + "/" + before.task() + "/completion", Map.of("result", "已核对"))
                        .body()
                        .path("stage")
                        .asString())
                .isEqualTo("DONE");
        assertThat(read(TASKS + "/" + before.finished()).path("grid").asString())
                .as("what is done stays")
                .isEqualTo(old);
        var cared = api.as("grid-worker-" + old).get(before.care()).body();
        assertThat(cared.path("grid").asString()).isEqualTo(east);
        assertThat(api.as("grid-worker-" + old)
                        .get(RESIDENTS + "?grid=" + west)
                        .body()
                        .path("items"))
                .as("who worked there works in the successors")
                .isNotEmpty();
    }

    /// S94, S109.
    private void nothingIsWrittenIntoTheOldGrid(String old) {
        var body = Map.of("grid", old, "name", "李秀英", "idNumber", IdNumbers.of(9_000), "kind", "REGISTERED");
        var refused = api.as("village-officer-" + old.substring(0, 12)).post(RESIDENTS, body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S94");
        assertThat(api.as("grid-worker-" + old)
                        .post(RESIDENTS, body)
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("S109");
    }

    /// S94, S105, S106, S109: its posts are told as ended, nobody gets a post there, and what its successors
    /// lack is found.
    private void theTeamEndedWithItsGrid(String old, String west, String east) {
        var worker = "grid-worker-" + old;
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(bus.heard("grid.events", old))
                        .filteredOn(told -> told.type().equals("grid.staff-left.v1"))
                        .singleElement()
                        .satisfies(told -> {
                            assertThat(told.body().path("person").asString()).isEqualTo(worker);
                            assertThat(told.body().path("on").asString()).isEqualTo(tomorrow.toString());
                            assertThat(told.body().path("gridRetired").asBoolean())
                                    .isTrue();
                        }));
        assertThat(read("/api/grid/teams/" + old).path("members")).isEmpty();
        var post = Map.of(
                "post",
                "GRID_WORKER",
                "person",
                worker,
                "from",
                tomorrow.toString(),
                "until",
                tomorrow.plusYears(1).toString());
        var refused = api.as(TOWN_OFFICER).post("/api/grid/teams/" + old + "/members", post);
        assertThat(refused.body().path("type").asString()).endsWith(":grid-retired");
        assertThat(refused.body().path("rule").asString()).isEqualTo("S94");
        assertThat(lacking(west)).contains("VACANT", "NOT_APPOINTED");
        assertThat(lacking(old)).isEmpty();
        assertThat(api.as(TOWN_OFFICER)
                        .post("/api/grid/teams/" + west + "/members", post)
                        .status())
                .isEqualTo(200);
        assertThat(lacking(west)).doesNotContain("NOT_APPOINTED");
        assertThat(lacking(east)).contains("NOT_APPOINTED");
    }

    private List<String> lacking(String grid) {
        return read("/api/grid/teams/findings?limit=200&division=" + grid.substring(0, 12))
                .path("items")
                .valueStream()
                .filter(one -> one.path("place").asString().equals(grid))
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private List<JsonNode> residents(String grid) {
        var officer = api.as("village-officer-" + grid.substring(0, 12));
        var all = new ArrayList<JsonNode>();
        String next = "";
        do {
            var page = officer.get(RESIDENTS + "?limit=200&grid=" + grid + next).body();
            page.path("items").forEach(all::add);
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString("");
        } while (next.length() > "&after=".length());
        return all;
    }

    private static int household(JsonNode resident) {
        return Integer.parseInt(resident.path("household").asString());
    }

    private String village() {
        return read("/api/grid/divisions?parent=" + TOWN)
                .path("items")
                .path(5)
                .path("code")
                .asString();
    }

    private Boundary boundary(String grid) {
        return new Boundary(
                read(Requests.GRIDS + "/" + grid + "/boundary").path("boundary").toString());
    }

    private String at(Point point, LocalDate day) {
        return read("/api/grid/grid-at?lon=%s&lat=%s&on=%s".formatted(point.longitude(), point.latitude(), day))
                .path("grid")
                .path("code")
                .asString("");
    }

    private String gridOf(String report) {
        return read(Requests.REPORTS + "/" + report).path("grid").asString();
    }

    private JsonNode read(String path) {
        return api.as(TOWN_OFFICER).get(path).body();
    }
}
