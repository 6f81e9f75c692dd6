package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Leave, shifts, training plans and evaluations of grid workers, over HTTP, in 黄溪镇.
@RunningService
class StaffLifeTest {
    private static final String STAFF = "/api/grid/staff";
    private static final String LEAVES = "/api/grid/leaves";
    private static final String PLANS = "/api/grid/training-plans";
    private static final String TOWN = "500114108000";
    private static final String VILLAGE = "500114108001";
    private static final String GRID = VILLAGE + "001";
    private static final String TOWN_OFFICER = "town-officer-" + TOWN;

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    private Api town() {
        return api.as(TOWN_OFFICER);
    }

    /// S113: a substitute reports from the grid and sees the absent one's reports, during the leave
    /// and no longer.
    @Test
    void letsASubstituteReportFromTheGridDuringTheLeave() {
        var absent = worker("801");
        var substitute = worker("802");
        appoint(absent, GRID);
        var number = text(api.as(absent).post(REPORTS, Requests.matter(GRID, "OTHER")), "number");
        assertThat(report(substitute)).isEqualTo(403);
        assertThat(api.as(substitute).get(REPORTS + "/" + number).status()).isEqualTo(404);

        var asked = api.as(absent).post(LEAVES, leave(absent, today(), today().plusDays(3)));
        assertThat(asked.status()).isEqualTo(201);
        var leave = LEAVES + "/" + text(asked, "number");
        assertThat(report(substitute)).isEqualTo(403);
        refused(api.as(absent).post(LEAVES, leave(absent, today(), today())), 409, "leave-overlaps", "S113");
        refused(grant(leave, absent), 409, "substitute-away", "S113");
        var untrained = file("803");
        refused(grant(leave, untrained), 422, "substitute-not-trained", "S111");

        assertThat(grant(leave, substitute).status()).isEqualTo(200);
        assertThat(report(substitute)).isEqualTo(201);
        assertThat(api.as(substitute).get(REPORTS + "/" + number).status()).isEqualTo(200);
        assertThat(api.as(substitute).get(STAFF + "/" + absent).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> refused(round(substitute), 422, "round-not-due", "S55"));
        refused(shift(absent, today(), "09:00", "12:00"), 409, "on-leave", "S129");
        refused(
                api.as(substitute).post(leave + "/returns", Map.of("lastDay", today().toString())),
                403,
                "not-your-leave",
                "S113");
        var seen = api.as(substitute).get(LEAVES + "?person=" + absent).body().path("items");
        assertThat(seen).hasSize(1);
        assertThat(seen.path(0).has("kind")).isFalse();

        assertThat(town().post(leave + "/replacements", Map.of("substitute", worker("804")))
                        .status())
                .isEqualTo(200);
        assertThat(report(substitute)).isEqualTo(403);
        assertThat(round(substitute).status()).isEqualTo(404);
        assertThat(report("grid-worker-" + VILLAGE + "804")).isEqualTo(201);
        town().post(STAFF + "/grid-worker-" + VILLAGE + "804/departures", Map.of("why", "RESIGNED"));
        assertThat(report("grid-worker-" + VILLAGE + "804")).isEqualTo(403);
    }

    /// The grid stands since today, so its first round is tomorrow's; who may not make it is not
    /// even told that.
    private Api.Answer round(String worker) {
        return api.as(worker)
                .post(
                        "/api/grid/round-duties/" + GRID + "/rounds",
                        Map.of("on", today().toString(), "nothingFound", true));
    }

    private static Map<String, Object> leave(String person, LocalDate first, LocalDate last) {
        return Map.of("person", person, "kind", "ANNUAL", "first", first.toString(), "last", last.toString());
    }

    private Api.Answer grant(String leave, String substitute) {
        return town().post(leave + "/grants", Map.of("substitute", substitute));
    }

    private int report(String worker) {
        return api.as(worker).post(REPORTS, Requests.matter(GRID, "OTHER")).status();
    }

    /// S114, S115: days, year, decision; whoever has to go leaves service and grid.
    @Test
    void evaluatesAWorkersYearAndLetsGoWhoFails() {
        var worker = worker("811");
        appoint(worker, VILLAGE + "002");
        var years = STAFF + "/" + worker + "/evaluations";
        assertThat(town().post(years + "/marks", mark("disputes", -20)).status())
                .isEqualTo(200);
        refused(town().post(years + "/marks", mark("dancing", 1)), 422, "category-unknown", "S115");
        var year = years + "/" + lastYear();
        refused(town().post(year + "/decisions", decision("EXIT")), 409, "evaluation-stage-refuses", "S114");
        var scored = town().post(year + "/scores", Map.of("points", points(10)));
        assertThat(scored.status()).isEqualTo(200);
        assertThat(scored.body().path("grade").asString()).isEqualTo("FAIL");
        assertThat(scored.body().path("lines").path(2).path("arithmetic").asString())
                .isEqualTo("20% × (60% × 60 + 40% × 10) = 8.00");
        assertThat(api.as(worker).get(year).status()).isEqualTo(200);
        assertThat(api.as("grid-worker-" + GRID).get(year).status()).isEqualTo(404);

        var decided = town().post(year + "/decisions", decision("EXIT"));
        assertThat(decided.body().path("verdict").asString()).isEqualTo("EXIT");
        assertThat(text(town().get(STAFF + "/" + worker), "why")).isEqualTo("EXITED");
        assertThat(api.as("district-officer")
                        .get("/api/grid/grids/" + VILLAGE + "002")
                        .body()
                        .path("workers")
                        .toString())
                .doesNotContain(worker);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(bus.told("grid.events").stream()
                                .filter(told ->
                                        worker.equals(told.body().path("person").asString()))
                                .map(Bus.Told::type))
                        .contains("grid.staff-appointed.v1", "grid.staff-left.v1", "grid.staff-evaluated.v1"));
    }

    /// S114: this year is not over before December.
    @Test
    void scoresNoYearThatIsStillToCome() {
        var next = today().getYear() + 1;
        refused(
                town().post(
                                STAFF + "/" + worker("812") + "/evaluations/" + next + "/scores",
                                Map.of("points", points(80))),
                409,
                "year-not-over",
                "S114");
    }

    /// S133.
    @Test
    void proposesTheBestOfTheDistrictWithTheArithmetic() {
        var best = worker("821");
        var year = lastYear() - 1;
        var evaluations = STAFF + "/" + best + "/evaluations";
        for (String category : points(0).keySet()) {
            var day = year + "-06-01";
            var mark = Map.of("day", day, "category", category, "points", 20, "note", "表现突出");
            assertThat(town().post(evaluations + "/marks", mark).status()).isEqualTo(200);
        }
        town().post(evaluations + "/" + year + "/scores", Map.of("points", points(99)));
        town().post(evaluations + "/" + year + "/decisions", decision("KEEP"));
        var found = api.as("district-officer").get("/api/grid/excellent-workers?year=" + year);
        assertThat(found.body().path("arithmetic").asString()).isEqualTo("1 × 5% → 1");
        assertThat(found.body().path("candidates").path(0).path("person").asString())
                .isEqualTo(best);
        assertThat(found.body().path("candidates").path(0).path("total").asDouble())
                .isEqualTo(99.6);
        assertThat(town().get("/api/grid/excellent-workers?year=" + year).status())
                .isEqualTo(403);
    }

    private static Map<String, Object> mark(String category, int points) {
        return Map.of("day", lastYear() + "-05-01", "category", category, "points", points, "note", "日常考核");
    }

    private static Map<String, Integer> points(int each) {
        return Map.of(
                "information",
                each,
                "hazards",
                each,
                "disputes",
                each,
                "service",
                each,
                "reporting",
                each,
                "discipline",
                each);
    }

    private static Map<String, Object> decision(String verdict) {
        return Map.of("verdict", verdict, "reason", "年度综合评价");
    }

    /// S129.
    @Test
    void plansShiftsAndCountsWhatIsStaggered() {
        var worker = worker("831");
        var monday = LocalDate.parse("2026-11-16");
        assertThat(shift(worker, monday, "18:00", "21:00").status()).isEqualTo(200);
        refused(shift(worker, monday, "20:00", "22:00"), 409, "shifts-meet", "S129");
        var week = api.as(worker).get("/api/grid/shifts?day=2026-11-22");
        assertThat(week.body().path("items").path(0).path("staggeredMinutes").asInt())
                .isEqualTo(180);
        var cancelled = town().post(
                        STAFF + "/" + worker + "/shift-cancellations",
                        Map.of("day", monday.toString(), "from", "18:00"));
        assertThat(cancelled.body().path("shifts")).isEmpty();
    }

    private Api.Answer shift(String worker, LocalDate day, String from, String until) {
        return town().post(
                        STAFF + "/" + worker + "/shifts", Map.of("day", day.toString(), "from", from, "until", until));
    }

    /// S111: what was held goes into the files of those who passed.
    @Test
    void trainsWhoPassedASessionOfThePlan() {
        var worker = file("841");
        var unit = "P" + TOWN;
        var on = today().minusDays(1).toString();
        var planned = town().post(PLANS + "/" + unit + "/sessions", Map.of("course", "grid-duties", "on", on));
        assertThat(planned.status()).isEqualTo(200);
        var session = PLANS + "/" + unit + "/" + today().minusDays(1).getYear() + "/sessions/1";
        var held = Map.of("on", on, "passed", List.of(worker));
        var officer = town().with("Idempotency-Key", "held-once-1");
        assertThat(officer.post(session + "/holdings", held).status()).isEqualTo(200);
        assertThat(officer.post(session + "/holdings", held).status()).isEqualTo(200);
        refused(town().post(session + "/holdings", held), 409, "session-stage-refuses", "S111");
        var trainings = town().get(STAFF + "/" + worker).body().path("trainings");
        assertThat(trainings).hasSize(1);
        assertThat(trainings.path(0).path("course").asString()).isEqualTo("grid-duties");
        assertThat(api.as("town-officer-500114107000")
                        .post(PLANS + "/" + unit + "/sessions", Map.of("course", "grid-duties", "on", on))
                        .status())
                .isEqualTo(404);
    }

    /// S112.
    @Test
    void recordsOneExchangeMeetingAYear() {
        var district = api.as("district-officer");
        var meeting = Map.of("on", today().toString(), "place", "区委党校", "participants", 120, "topics", List.of("网格经验"));
        assertThat(district.post("/api/grid/exchange-meetings", meeting).status())
                .isEqualTo(201);
        refused(district.post("/api/grid/exchange-meetings", meeting), 409, "meeting-held-already", "S112");
        assertThat(api.as("auditor").get("/api/grid/exchange-meetings").body().path("items"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} may grant leave {1}, read leave {2}, score {3}, plan a course {4}, meet {5}")
    @CsvSource({
        "grid-worker-500114108001001, 403, 200, 403, 403, 403",
        "village-officer-500114108001, 403, 403, 403, 403, 403",
        "town-officer-500114108000, 404, 200, 404, 404, 403",
        "district-officer, 404, 200, 404, 404, 422",
        "department-officer-police, 404, 200, 403, 404, 403",
        "mediator-500114108001-1, 403, 403, 403, 403, 403",
        "operator, 403, 403, 403, 403, 403",
        "security-administrator, 403, 403, 403, 403, 403",
        "auditor, 403, 403, 403, 403, 403",
    })
    void allowsEachRoleWhatItIsFor(String who, int grant, int read, int score, int plan, int meet) {
        var caller = api.as(who);
        assertThat(caller.post(LEAVES + "/V1/grants", Map.of("substitute", "x")).status())
                .isEqualTo(grant);
        assertThat(caller.get(LEAVES).status()).isEqualTo(read);
        assertThat(caller.post(STAFF + "/nobody/evaluations/2025/scores", Map.of("points", points(1)))
                        .status())
                .isEqualTo(score);
        var course = Map.of("course", "grid-duties", "on", today().toString());
        assertThat(caller.post(PLANS + "/P999/sessions", course).status()).isEqualTo(plan);
        var meeting = Map.of(
                "on", today().plusDays(1).toString(), "place", "区委党校", "participants", 1, "topics", List.of("经验"));
        assertThat(caller.post("/api/grid/exchange-meetings", meeting).status()).isEqualTo(meet);
    }

    /// A full-time worker of the town, trained.
    private String worker(String tail) {
        var person = file(tail);
        for (String course : List.of("grid-duties", "terminal-and-reporting", "confidentiality")) {
            var passed =
                    Map.of("course", course, "passedOn", today().minusDays(9).toString(), "hours", 8);
            assertThat(town().post(STAFF + "/" + person + "/trainings", passed).status())
                    .isEqualTo(200);
        }
        return person;
    }

    private String file(String tail) {
        var person = "grid-worker-" + VILLAGE + tail;
        var described = Map.of("name", "田桂香", "unit", "P" + TOWN, "employment", "FULL_TIME_WORKER");
        assertThat(town().post(STAFF, Map.of("person", person, "described", described))
                        .status())
                .isEqualTo(201);
        return person;
    }

    private void appoint(String worker, String grid) {
        var body = Map.of(
                "post",
                "GRID_WORKER",
                "person",
                worker,
                "from",
                today().toString(),
                "until",
                today().plusYears(1).toString());
        assertThat(town().post("/api/grid/teams/" + grid + "/members", body).status())
                .isEqualTo(200);
    }

    private static String text(Api.Answer answer, String field) {
        return answer.body().path(field).asString();
    }

    private static void refused(Api.Answer answer, int status, String slug, String rule) {
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:" + slug);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("rule").asString()).isEqualTo(rule);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    private static LocalDate today() {
        return LocalDate.now(WorkingCalendar.SHANGHAI);
    }

    private static int lastYear() {
        return today().getYear() - 1;
    }
}
