package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.GRIDS;
import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.people.staff.EndingService;
import io.fengqiao.grid.people.teams.FollowingTeams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Staff files and teams, over HTTP and on the bus, in 黑溪镇.
@RunningService
class StaffingTest {
    private static final String STAFF = "/api/grid/staff";
    private static final String TEAMS = "/api/grid/teams";
    private static final String TOWN = "500114107000";
    private static final String VILLAGE = "500114107200";
    private static final String GRID = VILLAGE + "001";
    private static final String TOWN_OFFICER = "town-officer-" + TOWN;
    private static final String NAME = "冉光荣";
    private static final String PHONE = "13900004321";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private FollowingTeams following;

    @Autowired
    private EndingService ending;

    /// S105, S106, S109, S111, S134: from the village's recommendation to the dismissal, and what the grid
    /// makes of it.
    @Test
    void letsAWorkerReportFromItsGridFromAppointmentToDismissal() {
        var worker = "grid-worker-" + VILLAGE + "901";
        var town = api.as(TOWN_OFFICER);
        assertThat(open("village-officer-" + VILLAGE, worker, partTime("GROUP_HEAD"))
                        .status())
                .isEqualTo(201);

        refused(appoint(town, GRID, "GRID_WORKER", worker), 422, "not-trained", "S111");
        train(worker);
        assertThat(report(worker, GRID)).isEqualTo(403);
        var appointed = appoint(town, GRID, "GRID_WORKER", worker);
        assertThat(appointed.status()).isEqualTo(200);
        assertThat(appointed.header("ETag"))
                .isEqualTo(town.get(TEAMS + "/" + GRID).header("ETag"));
        assertThat(workers(GRID)).contains(worker);
        assertThat(report(worker, GRID)).isEqualTo(201);
        refused(appoint(town, GRID, "GRID_WORKER", worker), 409, "has-a-post-here", "S106");

        refused(
                town.post(STAFF + "/" + worker + "/dismissals", Map.of("reason", "不作为")),
                422,
                "hearing-missing",
                "S134");
        var dismissed =
                town.post(STAFF + "/" + worker + "/dismissals", Map.of("reason", "不作为造成严重后果", "hearing", "本人认可"));
        assertThat(dismissed.body().path("why").asString()).isEqualTo("DISMISSED");
        assertThat(workers(GRID)).doesNotContain(worker);
        assertThat(report(worker, GRID)).isEqualTo(403);
        refused(town.post(STAFF + "/" + worker + "/returns-to-service", ""), 409, "may-not-come-back", "S134");
        refused(appoint(town, GRID, "GRID_WORKER", worker), 422, "not-in-service", null);

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var told = new LinkedHashMap<String, Bus.Told>();
            bus.told("grid.events").stream()
                    .filter(one -> GRID.equals(one.key())
                            && worker.equals(one.body().path("person").asString()))
                    .forEach(one -> told.put(one.id(), one));
            assertThat(told.values())
                    .extracting(Bus.Told::type)
                    .containsExactly("grid.staff-appointed.v1", "grid.staff-left.v1");
            assertThat(List.copyOf(told.values()).getLast().body().path("why").asString())
                    .isEqualTo("DISMISSED");
        });
    }

    /// R4: killed after the team was written and before the grid was; then after the file and
    /// before the team.
    @Test
    void finishesWhatAKilledProcessLeft() {
        var worker = "grid-worker-" + VILLAGE + "911";
        var grid = VILLAGE + "001";
        open("village-officer-" + VILLAGE, worker, partTime("DELEGATE"));
        train(worker);
        assertThat(appoint(api.as(TOWN_OFFICER), grid, "GRID_WORKER", worker).status())
                .isEqualTo(200);
        var longAgo = Instant.parse("2026-01-01T00:00:00Z");
        mongo.getCollection("grids").updateOne(Filters.eq("_id", grid), Updates.pull("state.workers", worker));
        mongo.getCollection("teams")
                .updateOne(
                        Filters.eq("_id", grid),
                        Updates.combine(
                                Updates.set("state.joining", List.of(worker)),
                                Updates.set("state.owedSince", Date.from(longAgo))));
        assertThat(workers(grid)).doesNotContain(worker);
        following.sweep(longAgo);
        assertThat(workers(grid)).contains(worker);
        assertThat(stateOf("teams", grid)).doesNotContainKey("owedSince");

        mongo.getCollection("staff")
                .updateOne(
                        Filters.eq("_id", worker),
                        Updates.combine(
                                Updates.set("state.status", "LEFT"),
                                Updates.set("state.why", "RESIGNED"),
                                Updates.set("state.vacateSince", Date.from(longAgo))));
        ending.sweep(longAgo);
        assertThat(workers(grid)).doesNotContain(worker);
        assertThat(stateOf("staff", worker)).doesNotContainKey("vacateSince");
        assertThat(posts(grid, "NOT_IN_SERVICE")).isEmpty();
    }

    private Document stateOf(String collection, String id) {
        var document =
                mongo.getCollection(collection).find(Filters.eq("_id", id)).first();
        return Objects.requireNonNull(document).get("state", Document.class);
    }

    /// S106, S107, S119: a vacancy is found while it is one, and no longer.
    @Test
    void findsVacanciesAsTheyAreNow() {
        var grid = VILLAGE + "002";
        var official = "official-" + TOWN;
        assertThat(posts(grid, "VACANT")).contains("INSTRUCTOR", "GRID_HEAD", "COMMUNITY_POLICE", "LINE");
        assertThat(posts("P" + TOWN, "VACANT")).containsExactly("GRID_ADMINISTRATOR");
        assertThat(posts(grid, "VACANT")).doesNotContain("GRID_WORKER");
        mongo.getCollection("grids").updateOne(Filters.eq("_id", grid), Updates.push("state.workers", "stranger-1"));
        assertThat(posts(grid, "NOT_APPOINTED")).containsExactly("GRID_WORKER");
        mongo.getCollection("grids").updateOne(Filters.eq("_id", grid), Updates.pull("state.workers", "stranger-1"));

        open(TOWN_OFFICER, official, described("P" + TOWN, "TOWN_OFFICIAL"));
        var town = api.as(TOWN_OFFICER);
        assertThat(appoint(town, grid, "INSTRUCTOR", official).status()).isEqualTo(200);
        assertThat(posts(grid, "VACANT")).doesNotContain("INSTRUCTOR").contains("GRID_HEAD");
        refused(appoint(town, "P" + TOWN, "GRID_ADMINISTRATOR", official), 422, "not-trained", "S111");
        town.post(STAFF + "/" + official + "/trainings", passed("grid-administration", 4));
        refused(appoint(town, "P" + TOWN, "GRID_ADMINISTRATOR", official), 409, "administrator-full-time", "S119");

        assertThat(town.post(TEAMS + "/" + grid + "/members/" + official + "/reliefs", Map.of("on", today().toString()))
                        .status())
                .isEqualTo(200);
        assertThat(posts(grid, "VACANT")).contains("INSTRUCTOR");
        assertThat(appoint(town, "P" + TOWN, "GRID_ADMINISTRATOR", official).status())
                .isEqualTo(200);
        assertThat(posts("P" + TOWN, "VACANT")).isEmpty();
        assertThat(town.post(STAFF + "/" + official + "/departures", Map.of("why", "MOVED"))
                        .status())
                .isEqualTo(200);
        assertThat(posts("P" + TOWN, "VACANT")).containsExactly("GRID_ADMINISTRATOR");
    }

    private List<String> posts(String place, String kind) {
        var page = api.as(TOWN_OFFICER).get(TEAMS + "/findings?limit=200");
        assertThat(page.status()).isEqualTo(200);
        return page.body()
                .path("items")
                .valueStream()
                .filter(one -> place.equals(one.path("place").asString())
                        && kind.equals(one.path("kind").asString()))
                .map(one -> one.path("post").asString())
                .distinct()
                .toList();
    }

    /// S110: a department sends its own people to any grid, and changes nothing else there.
    @Test
    void letsADepartmentSendItsLineToAGridAndNoMore() {
        var grid = VILLAGE + "002";
        var ecology = api.as("department-officer-ecology");
        var inspector = "inspector-1";
        open("department-officer-ecology", inspector, described("500114-ecology", "LINE_STAFF", "line", "ECOLOGY"));
        assertThat(ecology.post(TEAMS + "/" + grid + "/members", appointing("LINE", inspector, "ECOLOGY"))
                        .status())
                .isEqualTo(200);
        assertThat(ecology.get(TEAMS + "/" + grid).status()).isEqualTo(200);
        assertThat(ecology.get(TEAMS + "/" + GRID).status()).isEqualTo(404);
        refused(
                ecology.post(TEAMS + "/" + GRID + "/members", appointing("LINE", inspector, "TRAFFIC")),
                422,
                "not-of-line",
                "S110");
        assertThat(appoint(ecology, grid, "INSTRUCTOR", inspector).status()).isEqualTo(404);
        assertThat(api.as("department-officer-justice")
                        .get(STAFF + "/" + inspector)
                        .status())
                .isEqualTo(404);
        assertThat(api.as("department-officer-justice")
                        .post(
                                TEAMS + "/" + grid + "/members/" + inspector + "/reliefs",
                                Map.of("on", today().toString()))
                        .status())
                .isEqualTo(404);
    }

    /// S128, S130, S113: nobody signs for another.
    @Test
    void keepsEquipmentUndertakingAndHandbookInTheFile() {
        var worker = "grid-worker-" + VILLAGE + "902";
        open("village-officer-" + VILLAGE, worker, partTime("VILLAGE_DOCTOR"));
        var town = api.as(TOWN_OFFICER);
        var file = STAFF + "/" + worker;
        town.post(file + "/equipment", Map.of("kind", "BADGE", "serial", "B-7"));
        refused(
                town.post(file + "/equipment", Map.of("kind", "BADGE", "serial", "B-8")),
                409,
                "issued-already",
                "S128");
        town.post(file + "/equipment-returns", Map.of("kind", "BADGE"));
        refused(town.post(file + "/undertakings", ""), 403, "only-oneself", "S130");
        var self = api.as(worker);
        assertThat(self.post(file + "/undertakings", "").status()).isEqualTo(200);
        refused(self.post(file + "/handbooks", Map.of("handbook", "1999-1")), 422, "handbook-not-in-force", "S113");
        var signed =
                self.post(file + "/handbooks", Map.of("handbook", "2026-1")).body();
        assertThat(signed.path("equipment").path(0).path("returnedOn").asString())
                .isEqualTo(today().toString());
        assertThat(signed.path("papers").path("undertakingSignedOn").asString()).isEqualTo(today().toString());
        assertThat(signed.path("papers").path("handbook").asString()).isEqualTo("2026-1");
    }

    /// P4, P5.
    @Test
    void keepsAFileSealedMaskedAndForThoseWhoMaySeeIt() {
        var worker = "grid-worker-" + VILLAGE + "903";
        var opened = open("village-officer-" + VILLAGE, worker, partTime("RETIREE"));
        assertThat(opened.body().path("name").asString()).isEqualTo("冉**");
        assertThat(opened.body().path("phone").asString()).isEqualTo("139******21");
        var stored =
                mongo.getCollection("staff").find(new Document("_id", worker)).first();
        assertThat(String.valueOf(stored)).doesNotContain(NAME, PHONE);

        for (String who : List.of(worker, TOWN_OFFICER, "village-officer-" + VILLAGE, "district-officer")) {
            assertThat(api.as(who).get(STAFF + "/" + worker).status()).isEqualTo(200);
        }
        for (String who : List.of(
                "grid-worker-" + GRID,
                "town-officer-500114106000",
                "village-officer-500114107201",
                "department-officer-police")) {
            assertThat(api.as(who).get(STAFF + "/" + worker).status()).isEqualTo(404);
        }
        var town = api.as(TOWN_OFFICER);
        var purpose = Map.of("purpose", "核对网格员联系方式");
        var clear = town.post(STAFF + "/" + worker + "/disclosures", purpose);
        assertThat(clear.body().path("name").asString()).isEqualTo(NAME);
        assertThat(api.as("town-officer-500114106000")
                        .post(STAFF + "/" + worker + "/disclosures", purpose)
                        .status())
                .isEqualTo(404);
        assertThat(mongo.getCollection("audit").find(new Document("what", "DISCLOSE staff " + worker)))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} may open a file {1}, read files {2}, appoint {3}, read findings {4}, train {5}")
    @CsvSource({
        "grid-worker-500114107200001, 403, 200, 403, 403, 403",
        "village-officer-500114107200, 404, 200, 403, 200, 403",
        "town-officer-500114107000, 422, 200, 404, 200, 404",
        "district-officer, 422, 200, 404, 200, 404",
        "department-officer-police, 404, 200, 404, 200, 404",
        "mediator-500114107200-1, 403, 403, 403, 403, 403",
        "operator, 403, 403, 403, 403, 403",
        "security-administrator, 403, 403, 403, 403, 403",
        "auditor, 403, 403, 403, 403, 403",
    })
    void allowsEachRoleWhatItIsFor(String who, int open, int read, int appoint, int findings, int train) {
        var caller = api.as(who);
        var unfit = described("P" + TOWN, "TOWN_OFFICIAL");
        unfit.put("unit", who.contains("village") || who.contains("department") ? "P" + TOWN : "P" + VILLAGE);
        assertThat(open(who, "nobody-1", unfit).status()).isEqualTo(open);
        assertThat(caller.get(STAFF).status()).isEqualTo(read);
        assertThat(appoint(caller, GRID, "INSTRUCTOR", "nobody-2").status()).isEqualTo(appoint);
        assertThat(caller.get(TEAMS + "/findings").status()).isEqualTo(findings);
        assertThat(caller.post(STAFF + "/nobody-3/trainings", passed("grid-duties", 8))
                        .status())
                .isEqualTo(train);
    }

    private Api.Answer open(String who, String person, Map<String, Object> described) {
        return api.as(who).post(STAFF, Map.of("person", person, "described", described));
    }

    private static Map<String, Object> partTime(String source) {
        return described("P" + VILLAGE, "PART_TIME_WORKER", "source", source);
    }

    private static Map<String, Object> described(String unit, String employment, String... more) {
        var described = new HashMap<String, Object>();
        described.put("name", NAME);
        described.put("phone", PHONE);
        described.put("unit", unit);
        described.put("employment", employment);
        for (int i = 0; i < more.length; i += 2) {
            described.put(more[i], more[i + 1]);
        }
        return described;
    }

    private void train(String worker) {
        for (String course : List.of("grid-duties", "terminal-and-reporting", "confidentiality")) {
            assertThat(api.as(TOWN_OFFICER)
                            .post(STAFF + "/" + worker + "/trainings", passed(course, 8))
                            .status())
                    .isEqualTo(200);
        }
    }

    private static Map<String, Object> passed(String course, int hours) {
        return Map.of("course", course, "passedOn", today().minusDays(1).toString(), "hours", hours);
    }

    private static Api.Answer appoint(Api caller, String place, String post, String person) {
        return caller.post(TEAMS + "/" + place + "/members", appointing(post, person, null));
    }

    private static Map<String, Object> appointing(String post, String person, @Nullable String line) {
        var body = new HashMap<String, Object>();
        body.put("post", post);
        body.put("person", person);
        body.put("from", today().toString());
        body.put("until", today().plusYears(2).toString());
        if (line != null) {
            body.put("line", line);
        }
        return body;
    }

    private int report(String worker, String grid) {
        return api.as(worker).post(REPORTS, Requests.matter(grid, "OTHER")).status();
    }

    private List<String> workers(String grid) {
        return api.as("district-officer")
                .get(GRIDS + "/" + grid)
                .body()
                .path("workers")
                .valueStream()
                .map(one -> one.asString())
                .toList();
    }

    private static void refused(Api.Answer answer, int status, String slug, @Nullable String rule) {
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:" + slug);
        assertThat(answer.status()).isEqualTo(status);
        if (rule != null) {
            assertThat(answer.body().path("rule").asString()).isEqualTo(rule);
        }
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    private static LocalDate today() {
        return LocalDate.now(WorkingCalendar.SHANGHAI);
    }
}
