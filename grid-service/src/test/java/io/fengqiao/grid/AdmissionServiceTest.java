package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Article 20 over HTTP and on the bus: S124 to S127.
@RunningService
class AdmissionServiceTest {
    private static final String ITEMS = "/api/grid/work-items";
    private static final String TASKS = "/api/grid/tasks";
    private static final String TOWN = "500114105000";
    private static final String GRID = "500114105001001";
    private static final String WORKER = "grid-worker-" + GRID;

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), WorkingCalendar.SHANGHAI);
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "areas", List.of(TOWN),
                "from", today().toString(),
                "to", today().plusDays(90).toString(),
                "basis", "区公安局2026年第12号通知");
    }

    private static Map<String, Object> application(String nature) {
        var body = new HashMap<String, Object>(
                Map.of("name", "出租房屋登记", "duty", "BASIC_INFORMATION", "nature", nature, "terms", terms()));
        if (nature.equals("PROFESSIONAL")) {
            body.put("course", "geo-hazards");
        }
        return body;
    }

    private String admitted(String nature) {
        var number = api.as("department-officer-police")
                .post(ITEMS, application(nature))
                .body()
                .path("number")
                .asString();
        assertThat(api.as("department-officer-political-legal")
                        .post(ITEMS + "/" + number + "/admission", terms())
                        .status())
                .isEqualTo(200);
        return number;
    }

    private static Map<String, Object> task(String workItem) {
        return new HashMap<>(Map.of(
                "workItem",
                workItem,
                "duty",
                "BASIC_INFORMATION",
                "title",
                "核对登记",
                "grid",
                GRID,
                "dueOn",
                today().plusDays(7).toString()));
    }

    private static void refused(Api.Answer answer, int status, String slug, String rule) {
        assertThat(answer.body().path("type").asString()).endsWith(":" + slug);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("rule").asString()).isEqualTo(rule);
    }

    /// Without what was told again: a reader knows it by its id.
    private List<Bus.Told> told(String about) {
        var seen = new HashSet<String>();
        return bus.told("grid.events").stream()
                .filter(one -> about.equals(one.key()) && seen.add(one.id()))
                .toList();
    }

    /// S124: applied for, admitted, handed out, done.
    @Test
    void takesATaskFromTheApplicationToItsEnd() {
        var item = admitted("ORDINARY");
        var assigned = api.as("department-officer-police").post(TASKS, task(item));
        assertThat(assigned.status()).isEqualTo(201);
        assertThat(assigned.body().path("workers").path(0).asString()).isEqualTo(WORKER);
        var number = assigned.body().path("number").asString();

        var worker = api.as(WORKER);
        var mine = worker.get("/api/grid/my/tasks").body();
        assertThat(mine.path("items"))
                .anySatisfy(one -> assertThat(one.path("number").asString()).isEqualTo(number));
        var done = worker.post(TASKS + "/" + number + "/completion", Map.of("result", "已核对12户"));
        assertThat(done.body().path("stage").asString()).isEqualTo("DONE");
        assertThat(worker.get("/api/grid/my/tasks?since=" + mine.path("since").asString())
                        .body()
                        .path("items"))
                .anySatisfy(one -> {
                    assertThat(one.path("number").asString()).isEqualTo(number);
                    assertThat(one.path("stage").asString()).isEqualTo("DONE");
                });
        assertThat(worker.get("/api/grid/my/tasks?since=" + Instant.now().plus(Duration.ofHours(1)))
                        .body()
                        .path("items"))
                .isEmpty();
        refused(
                worker.post(TASKS + "/" + number + "/completion", Map.of("result", "again")),
                409,
                "task-move-refused",
                "S124");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(told(number))
                        .extracting(Bus.Told::type)
                        .containsExactly("grid.task-assigned.v1", "grid.task-done.v1"));
        assertThat(told(item))
                .extracting(one -> one.body().path("stage").asString())
                .containsExactly("APPLIED", "ADMITTED");
    }

    /// S124 to S127: refused with the rule, and every refusal is told.
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "not admitted, S125, task-not-admitted",
        "of none, S125, task-not-admitted",
        "out of duty, S125, task-out-of-duty",
        "enforcement, S126, task-forbidden",
        "out of area, S124, task-out-of-area",
        "professional, S127, task-needs-training",
    })
    void refusesATaskByItsRuleAndTellsIt(String what, String rule, String slug) {
        var officer = api.as("department-officer-police");
        var body =
                switch (what) {
                    case "not admitted" ->
                        task(officer.post(ITEMS, application("ORDINARY"))
                                .body()
                                .path("number")
                                .asString());
                    case "professional" -> task(admitted("PROFESSIONAL"));
                    default -> task(admitted("ORDINARY"));
                };
        switch (what) {
            case "of none" -> body.remove("workItem");
            case "out of duty" -> body.put("duty", "CHASING_DEBTS");
            case "enforcement" -> body.put("nature", "ENFORCEMENT");
            case "out of area" -> body.put("grid", "500114106001001");
            default -> {}
        }
        var keyed = officer.with("Idempotency-Key", "refused-" + slug + what.length());
        refused(keyed.post(TASKS, body), 422, slug, rule);
        refused(keyed.post(TASKS, body), 422, slug, rule);

        var kept = officer.get(TASKS + "?stage=REFUSED&limit=1")
                .body()
                .path("items")
                .path(0);
        assertThat(kept.path("refusal").asString()).isEqualTo(slug);
        assertThat(kept.path("rule").asString()).isEqualTo(rule);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(told(kept.path("number").asString()))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.type()).isEqualTo("grid.task-refused.v1");
                            assertThat(one.body().path("rule").asString()).isEqualTo(rule);
                        }));
        assertThat(api.as(WORKER).get("/api/grid/my/tasks").body().path("items"))
                .noneSatisfy(one -> assertThat(one.path("stage").asString()).isEqualTo("REFUSED"));
    }

    /// S127: training first.
    @Test
    void givesProfessionalWorkAfterTraining() {
        var item = admitted("PROFESSIONAL");
        var officer = api.as("department-officer-police");
        assertThat(officer.post(ITEMS + "/" + item + "/trainings", Map.of("person", WORKER))
                        .status())
                .isEqualTo(200);
        assertThat(officer.post(TASKS, task(item)).status()).isEqualTo(201);
    }

    /// S125, S126: the same on the bus, where a refusal is an event and not a parked record.
    @Test
    void judgesWhatADepartmentsSystemWantsTheSame() {
        var item = admitted("ORDINARY");
        want("RW-good-" + item, item, "BASIC_INFORMATION", "police-110");
        want("RW-duty-" + item, item, "CHASING_DEBTS", "police-110");
        var officer = api.as("department-officer-police");
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(officer.get(TASKS + "?stage=ASSIGNED").body().path("items"))
                    .anySatisfy(
                            one -> assertThat(one.path("workItem").asString("")).isEqualTo(item));
            assertThat(officer.get(TASKS + "?stage=REFUSED").body().path("items"))
                    .anySatisfy(one -> {
                        assertThat(one.path("workItem").asString("")).isEqualTo(item);
                        assertThat(one.path("rule").asString()).isEqualTo("S125");
                    });
        });
        assertThat(bus.told("grid.events"))
                .filteredOn(one -> one.body().path("workItem").asString("").equals(item))
                .extracting(Bus.Told::type)
                .contains("grid.task-assigned.v1", "grid.task-refused.v1");
    }

    /// P3: nobody speaks for another department.
    @Test
    void parksWhatSpeaksForAnotherDepartment() {
        var item = admitted("ORDINARY");
        want("RW-foreign-" + item, item, "BASIC_INFORMATION", "court");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(api.as("operator")
                                .get("/api/grid/parked?limit=200&topic=intake.police-110")
                                .body()
                                .path("items"))
                        .anySatisfy(one -> {
                            assertThat(one.path("key").asString()).isEqualTo("RW-foreign-" + item);
                            assertThat(one.path("reason").asString()).isEqualTo("source-foreign");
                        }));
    }

    private void want(String reference, String item, String duty, String department) {
        var body = new HashMap<String, Object>(task(item));
        body.put("department", department);
        body.put("reference", reference);
        body.put("duty", duty);
        body.put("nature", "ORDINARY");
        Contracts.of("grid-service").fits("intake.task-wanted.v1", body);
        bus.send(
                "intake.police-110", reference, "/departments/police-110", "intake.task-wanted.v1", reference, 1, body);
    }

    @Test
    void refusesAnApplicationForTheGovernmentsOwnWork() {
        refused(
                api.as("department-officer-police").post(ITEMS, application("ENFORCEMENT")),
                422,
                "work-forbidden",
                "S126");
        var foreign = application("ORDINARY");
        refused(api.as("town-officer-500114106000").post(ITEMS, foreign), 422, "area-foreign", "S124");
    }

    /// S124: only the commission decides, only the applicant withdraws.
    @Test
    void letsTheCommissionDecideAndTheApplicantWithdraw() {
        var officer = api.as("department-officer-police");
        var number = officer.post(ITEMS, application("ORDINARY"))
                .body()
                .path("number")
                .asString();
        var path = ITEMS + "/" + number;
        refused(officer.post(path + "/admission", terms()), 403, "not-the-commission", "S124");
        assertThat(api.as("department-officer-housing").get(path).status()).isEqualTo(404);
        assertThat(api.as("village-officer-500114105001").get(path).status()).isEqualTo(200);
        var commission = api.as("department-officer-political-legal");
        refused(commission.post(path + "/withdrawal", Map.of("reason", "x")), 403, "not-the-applicant", "S124");
        var wider = new HashMap<>(terms());
        wider.put("areas", List.of("500114000000"));
        refused(commission.post(path + "/admission", wider), 422, "terms-wider", "S124");
        var no = commission.post(path + "/refusal", Map.of("reason", "不属于网格员职责"));
        assertThat(no.body().path("stage").asString()).isEqualTo("REFUSED");
        assertThat(no.body().path("reason").asString()).isEqualTo("不属于网格员职责");
        refused(officer.post(path + "/withdrawal", Map.of("reason", "x")), 409, "work-item-move-refused", "S124");
    }

    @ParameterizedTest(name = "{0}: apply {1}, items {2}, assign {3}, tasks {4}, my tasks {5}")
    @CsvSource({
        "grid-worker-500114105001001, 403, 403, 403, 200, 200",
        "village-officer-500114105001, 403, 200, 403, 200, 403",
        "town-officer-500114105000, 201, 200, 422, 200, 403",
        "district-officer, 403, 200, 403, 200, 403",
        "department-officer-housing, 201, 200, 422, 200, 403",
        "mediator-500114105001-1, 403, 403, 403, 403, 403",
        "operator, 403, 403, 403, 403, 403",
        "auditor, 403, 403, 403, 403, 403",
    })
    void allowsEachRoleWhatItIsFor(String identity, int apply, int items, int assign, int tasks, int mine) {
        var caller = api.as(identity);
        assertThat(caller.post(ITEMS, application("ORDINARY")).status()).isEqualTo(apply);
        assertThat(caller.get(ITEMS).status()).isEqualTo(items);
        assertThat(caller.post(TASKS, task("W0000000000000000000Z")).status()).isEqualTo(assign);
        assertThat(caller.get(TASKS).status()).isEqualTo(tasks);
        assertThat(caller.get("/api/grid/my/tasks").status()).isEqualTo(mine);
    }

    @Test
    void readsEveryTopicItIsListedFor() {
        assertThat(Topics.ofTheSuite().readBy("grid-service"))
                .contains("directory", "intake.police-110", "intake.hotline-12348", "intake.petition", "intake.court");
        Contracts.of("grid-service").sampleFits("intake.task-wanted.v1");
    }
}
