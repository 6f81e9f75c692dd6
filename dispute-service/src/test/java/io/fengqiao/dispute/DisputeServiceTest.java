package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.DISTRICT;
import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.WORKER;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static io.fengqiao.dispute.Surroundings.intakeCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.chassis.testkit.OpenApiDocument;
import io.fengqiao.chassis.testkit.Trail;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.WatchingDeadlines;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The whole service between a real broker and a real store: what comes in, what is told, what is shown.
@RunningDisputes
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisputeServiceTest {
    private static final String LEDGER = "/api/dispute/disputes";
    private static final String VILLAGE_OFFICER = "village-officer-" + VILLAGE;
    private static final String TOWN_OFFICER = "town-officer-" + TOWN;
    private static final String MEDIATOR = "mediator-" + VILLAGE + "-1";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MovableClock clock;

    @Autowired
    WatchingDeadlines watching;

    @Autowired
    MeterRegistry meters;

    private Surroundings others;

    @BeforeAll
    static void bePatientOnABusyMachine() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    @Order(1)
    void whatCameBeforeTheDirectoryWaitsForItInsteadOfBeingRefused() {
        var id = grid("R-EARLY");
        await().untilAsserted(() -> assertThat(stage(id)).isEqualTo("DISPATCHED"));
        await().untilAsserted(() -> assertThat(parked("grid.events", "R-EARLY")).containsExactly("REPLAYED not-yet"));
    }

    @Test
    void aReportFromTheGridIsRegisteredGradedAndDispatchedInOneGo() {
        var id = registered(gridReport("R-FIRST", VILLAGE));
        assertThat(told(id))
                .containsExactly("1 dispute.registered.v1", "2 dispute.graded.v1", "3 dispute.dispatched.v1");

        var dispatched = event(id, "dispute.dispatched.v1");
        assertThat(dispatched.path("unit").asString()).isEqualTo("P" + VILLAGE);
        assertThat(dispatched.path("level").asString()).isEqualTo("VILLAGE");
        assertThat(dispatched.path("reason").asString()).contains("文汇社区");
        var contracts = Contracts.of("dispute-service");
        for (Bus.Told one : toldOf(id)) {
            contracts.fits(one.type(), one.body());
        }

        var view = api.as(VILLAGE_OFFICER).get(LEDGER + "/" + id);
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.header("ETag")).contains("\"3\"");
        assertThat(view.body().path("grade").asString()).isEqualTo("GENERAL");
        assertThat(view.body().path("parties").path(0).path("name").asString()).isEqualTo("张**");
        assertThat(view.body().path("parties").path(0).path("phone").asString()).isEqualTo("138******34");
        assertThat(view.body().toString()).doesNotContain("张桂芳").doesNotContain("13896541234");
    }

    @Test
    void theSameReportIsTheSameDisputeHoweverOftenItComes() {
        var report = gridReport("R-TWICE", VILLAGE);
        others.reportFromGrid(report, 1);
        others.reportFromGrid(report, 1);
        others.reportFromGrid(report, 2);
        registered(gridReport("R-AFTER-TWICE", VILLAGE));
        var id = grid("R-TWICE");
        await().untilAsserted(() -> assertThat(told(id)).hasSize(3));
        var found = api.as("district-officer").get(LEDGER + "?reference=R-TWICE");
        assertThat(found.body().path("items")).hasSize(1);
    }

    @Test
    void mediationFailsInTheVillageAndTheTownSettlesAndThePartiesAreTold() {
        var id = registered(gridReport("R-LIFE", VILLAGE));
        others.mediatorAssigned(id, 1, MEDIATOR);
        awaitStage(id, "ACCEPTED");
        assertThat(api.as(MEDIATOR).get(LEDGER + "/" + id).status()).isEqualTo(200);
        others.mediationFailed(id, 1);
        await().untilAsserted(
                        () -> assertThat(view(id).path("level").asString()).isEqualTo("TOWN"));
        assertThat(view(id).path("dispatch").asInt()).isEqualTo(2);
        assertThat(event(id, "dispute.escalated.v1").path("cause").asString()).isEqualTo("MEDIATION_FAILED");

        others.agreementReached(id, 1, "A-OVERTAKEN");
        others.mediatorAssigned(id, 2, "mediator-" + TOWN + "-1");
        others.agreementReached(id, 2, "A-TOWN");
        awaitStage(id, "SETTLED");
        assertThat(event(id, "dispute.settled.v1").path("agreement").asString()).isEqualTo("A-TOWN");
        assertThat(event(id, "dispute.settled.v1").path("onTime").asBoolean()).isTrue();

        var early = api.as(VILLAGE_OFFICER).post(LEDGER + "/" + id + "/feedbacks", Map.of("how", "电话"));
        assertThat(early.status()).isEqualTo(403);
        assertThat(early.body().path("rule").asString()).isEqualTo("S120");
        var told = api.as(TOWN_OFFICER).post(LEDGER + "/" + id + "/feedbacks", Map.of("how", "上门", "note", "双方均表示满意"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().path("stage").asString()).isEqualTo("CLOSED");
        assertThat(told.body().path("outcome").asString()).isEqualTo("SETTLED");
        await().untilAsserted(() -> assertThat(told(id).stream().map(one -> one.split(" ")[1]))
                .containsExactly(
                        "dispute.registered.v1",
                        "dispute.graded.v1",
                        "dispute.dispatched.v1",
                        "dispute.accepted.v1",
                        "dispute.escalated.v1",
                        "dispute.dispatched.v1",
                        "dispute.accepted.v1",
                        "dispute.settled.v1",
                        "dispute.fed-back.v1",
                        "dispute.closed.v1"));
        var contracts = Contracts.of("dispute-service");
        toldOf(id).forEach(one -> contracts.fits(one.type(), one.body()));

        var timeline =
                api.as(WORKER).get(LEDGER + "/" + id + "/timeline").body().path("items");
        assertThat(texts(timeline, "what"))
                .containsExactly(
                        "REGISTERED",
                        "GRADED",
                        "DISPATCHED",
                        "ACCEPTED",
                        "ESCALATED",
                        "DISPATCHED",
                        "ACCEPTED",
                        "SETTLED",
                        "FED_BACK",
                        "CLOSED");
        var decisions = api.as(VILLAGE_OFFICER)
                .get(LEDGER + "/" + id + "/decisions")
                .body()
                .path("items");
        assertThat(texts(decisions, "what"))
                .filteredOn(what -> !what.equals("RISK"))
                .containsExactly(
                        "GRADE",
                        "DISPATCH",
                        "LEAD",
                        "ACCEPT_LIMIT",
                        "RESOLVE_LIMIT",
                        "DISPATCH",
                        "LEAD",
                        "ACCEPT_LIMIT",
                        "RESOLVE_LIMIT",
                        "FEEDBACK_LIMIT");
        assertThat(texts(decisions, "rule"))
                .contains("dispatch-village", "dispatch-upwards", "feedback-5-working-days");
        assertThat(texts(decisions, "ruleBook")).contains("routing@2026-11-28");
    }

    @Test
    void aDepartmentsCaseIsSealedAnewAndGoesBackToItsPlatformByItself() {
        others.reportFromDepartment("police-110", intakeCase("police-110", "JJ-1", TOWN));
        var id = DisputeId.of(Channel.POLICE_110, "JJ-1").value();
        awaitStage(id, "DISPATCHED");
        var dispatched = event(id, "dispute.dispatched.v1");
        assertThat(dispatched.path("level").asString()).isEqualTo("TOWN");
        assertThat(dispatched.path("matterUnit").asString()).isEqualTo("500114-police");
        assertThat(dispatched.path("reason").asString()).contains("区公安局");
        var header = dispatched.path("account").path("sealed").asString().split("\\.")[0];
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .contains("\"kid\":\"suite-1\"");
        assertThat(api.as("department-officer-police").get(LEDGER + "/" + id).status())
                .isEqualTo(200);
        assertThat(api.as("department-officer-labour").get(LEDGER + "/" + id).status())
                .isEqualTo(404);

        others.agreementReached(id, 1, "A-POLICE");
        awaitStage(id, "CLOSED");
        assertThat(told(id).stream().map(one -> one.split(" ")[1]))
                .endsWith("dispute.settled.v1", "dispute.fed-back.v1", "dispute.closed.v1");
        assertThat(event(id, "dispute.fed-back.v1").path("to").asString()).isEqualTo("PLATFORM");
        assertThat(event(id, "dispute.fed-back.v1").path("channel").asString()).isEqualTo("police-110");
    }

    @Test
    void whatMediationTellsOfALaterDispatchWaitsForIt() {
        var id = registered(gridReport("R-LATER", VILLAGE));
        others.mediatorAssigned(id, 2, MEDIATOR);
        await().untilAsserted(() -> assertThat(parked("mediation.events", id)).containsExactly("WAITING not-yet"));
        assertThat(stage(id)).isEqualTo("DISPATCHED");
        var up = api.as(VILLAGE_OFFICER).post(LEDGER + "/" + id + "/escalations", Map.of("reason", "涉及两个社区"));
        assertThat(up.status()).isEqualTo(200);
        assertThat(api.as("town-officer-" + TOWN)
                        .post(LEDGER + "/" + id + "/handovers/acceptances", Map.of())
                        .status())
                .isEqualTo(200);
        awaitStage(id, "ACCEPTED");
        assertThat(view(id).path("dispatch").asInt()).isEqualTo(2);
    }

    @Test
    void onlyWhoHoldsItHandsItUpAndAboveTheDistrictThereIsNobody() {
        var id = registered(gridReport("R-UP", VILLAGE));
        var path = LEDGER + "/" + id + "/escalations";
        var reason = Map.of("reason", "需要街道协调");
        assertThat(api.as("village-officer-" + OTHER_VILLAGE).post(path, reason).status())
                .isEqualTo(404);
        assertThat(api.as(WORKER).post(path, reason).status()).isEqualTo(403);
        assertThat(api.as("operator").get(LEDGER + "/" + id).status()).isEqualTo(403);
        assertThat(api.get(LEDGER + "/" + id).status()).isEqualTo(401);
        assertThat(api.as(VILLAGE_OFFICER).post(path, Map.of("reason", " ")).status())
                .isEqualTo(422);
        assertThat(api.as(VILLAGE_OFFICER)
                        .with("If-Match", "\"2\"")
                        .post(path, reason)
                        .status())
                .isEqualTo(412);

        var once = api.as(VILLAGE_OFFICER).with("If-Match", "\"3\"").with("Idempotency-Key", "escalate-R-UP");
        for (int time = 0; time < 2; time++) {
            var asked = once.post(path, reason).body();
            assertThat(asked.path("offer").path("to").asString()).isEqualTo("P" + TOWN);
            assertThat(asked.path("level").asString()).isEqualTo("VILLAGE");
        }
        assertThat(once.post(path, Map.of("reason", "另一个理由")).status()).isEqualTo(409);

        var accept = LEDGER + "/" + id + "/handovers/acceptances";
        assertThat(api.as(TOWN_OFFICER)
                        .post(accept, Map.of())
                        .body()
                        .path("level")
                        .asString())
                .isEqualTo("TOWN");
        assertThat(api.as(VILLAGE_OFFICER).post(path, reason).status()).isEqualTo(403);
        assertThat(api.as(TOWN_OFFICER).post(path, reason).status()).isEqualTo(200);
        assertThat(api.as("district-officer")
                        .post(accept, Map.of())
                        .body()
                        .path("unit")
                        .asString())
                .isEqualTo("P" + DISTRICT);
        var top = api.as("district-officer").with("Accept-Language", "zh").post(path, reason);
        assertThat(top.status()).isEqualTo(409);
        assertThat(top.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:top-reached");
        assertThat(top.body().path("title").asString()).isEqualTo("已至最高层级");
        assertThat(top.body().path("rule").asString()).isEqualTo("S6");
        assertThat(view(id).path("dispatch").asInt()).isEqualTo(3);
        assertThat(api.as(VILLAGE_OFFICER).get(LEDGER + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void theLedgerShowsEachCallerItsOwnAndPagesWithoutLossOrDouble() {
        var mine = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            mine.add(registered(gridReport("R-PAGE-" + i, OTHER_VILLAGE)));
        }
        var officer = api.as("village-officer-" + OTHER_VILLAGE);
        var seen = new ArrayList<String>();
        var times = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var page = officer.get(
                            LEDGER + "?limit=3&division=" + OTHER_VILLAGE + (next.isEmpty() ? "" : "&after=" + next))
                    .body();
            page.path("items").forEach(item -> {
                seen.add(item.path("id").asString());
                times.add(item.path("registeredAt").asString());
            });
            next = page.has("next") ? page.path("next").asString() : null;
        }
        var there = new ArrayList<String>();
        api.as("district-officer")
                .get(LEDGER + "?limit=200&division=" + OTHER_VILLAGE)
                .body()
                .path("items")
                .forEach(item -> there.add(item.path("id").asString()));
        assertThat(seen).containsAll(mine).containsExactlyElementsOf(there);
        assertThat(times.stream().map(Instant::parse).toList()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(api.as(VILLAGE_OFFICER)
                        .get(LEDGER + "?division=" + OTHER_VILLAGE)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(api.as("department-officer-court").get(LEDGER).body().path("items"))
                .isEmpty();

        var one = "&reference=R-PAGE-3";
        for (String filter : List.of(
                "stage=DISPATCHED",
                "kind=neighbour",
                "level=VILLAGE",
                "unit=P" + OTHER_VILLAGE,
                "division=500114002000",
                "channel=grid",
                "supervised=false",
                "registeredFrom=" + Instant.now().minusSeconds(3600),
                "registeredTo=" + Instant.now().plusSeconds(3600))) {
            assertThat(officer.get(LEDGER + "?" + filter + one).body().path("items"))
                    .as(filter)
                    .hasSize(1);
        }
        for (String filter : List.of(
                "stage=CLOSED",
                "kind=labour",
                "level=TOWN",
                "unit=P" + VILLAGE,
                "division=" + TOWN,
                "channel=court",
                "channel=nowhere",
                "supervised=true",
                "registeredFrom=" + Instant.now().plusSeconds(3600),
                "registeredTo=" + Instant.now().minusSeconds(3600))) {
            assertThat(officer.get(LEDGER + "?" + filter + one).body().path("items"))
                    .as(filter)
                    .isEmpty();
        }
        assertThat(officer.get(LEDGER + "?limit=201").status()).isEqualTo(422);
        assertThat(officer.get(LEDGER + "?after=nonsense").status()).isEqualTo(422);
        assertThat(officer.get(LEDGER + "?level=MOON").status()).isEqualTo(400);
    }

    @Test
    void personalDataAreOpenedForTheHolderOnlyAfterAnEntryThatTellsWhy() {
        var id = registered(gridReport("R-OPEN", VILLAGE));
        var path = LEDGER + "/" + id + "/disclosures";
        assertThat(api.as(VILLAGE_OFFICER).post(path, Map.of("purpose", "看")).status())
                .isEqualTo(422);
        assertThat(api.as("department-officer-police")
                        .post(path, Map.of("purpose", "联系双方当事人"))
                        .status())
                .isEqualTo(403);
        assertThat(api.as("village-officer-" + OTHER_VILLAGE)
                        .post(path, Map.of("purpose", "联系双方当事人"))
                        .status())
                .isEqualTo(404);
        var opened = api.as(VILLAGE_OFFICER).post(path, Map.of("purpose", "联系双方当事人"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body().path("parties").path(0).path("name").asString())
                .isEqualTo("张桂芳");
        assertThat(opened.body().path("address").asString()).isEqualTo("文汇社区一组12号");
        assertThat(Trail.of(api, "dispute"))
                .filteredOn(entry -> entry.path("what").asString().equals("DISCLOSE dispute " + id))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.path("who").asString()).isEqualTo(VILLAGE_OFFICER);
                    assertThat(entry.path("purpose").asString()).isEqualTo("联系双方当事人");
                });
    }

    @Test
    void aReportWithoutItsFactsOrOutOfTheAreaIsRefusedWithTheRule() {
        for (var bad : refusedReports("R-REF-").entrySet()) {
            others.reportFromGrid(bad.getValue());
        }
        for (var key : refusedReports("R-REF-").keySet()) {
            await().untilAsserted(() ->
                    assertThat(refusal("grid.events", "R-REF-" + key)).isEqualTo(expected(key)));
        }
        var found = api.as("operator")
                .get("/api/dispute/parked?topic=grid.events&status=REFUSED&limit=200")
                .body();
        assertThat(StreamSupport.stream(found.path("items").spliterator(), false))
                .filteredOn(row -> row.path("key").asString().equals("R-REF-person"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("detail").asString()).contains("person"));
        var id = registered(gridReport("R-REF-person-2", VILLAGE));
        assertThat(stage(id)).isEqualTo("DISPATCHED");
    }

    /// S63: time stops on a listed ground only, and is lengthened by both parties only; the clock tells why.
    @Test
    void theClockIsPausedResumedAndLengthenedAndTellsItsReasons() {
        var id = registered(gridReport("R-CLOCK", VILLAGE));
        others.mediatorAssigned(id, 1, MEDIATOR);
        awaitStage(id, "ACCEPTED");
        var officer = api.as(VILLAGE_OFFICER);
        var path = LEDGER + "/" + id;
        var due = Instant.parse(clockOf(id).path("dueAt").asString());
        assertThat(clockOf(id).path("limit").asString()).isEqualTo("RESOLVE");

        var whim = officer.post(path + "/pauses", Map.of("ground", "HOLIDAY", "document", "1号"));
        assertThat(whim.status()).isEqualTo(422);
        assertThat(whim.body().path("type").asString()).endsWith("ground-unknown");
        var appraisal = Map.of("ground", "APPRAISAL", "document", "司鉴〔2026〕12号");
        assertThat(api.as(MEDIATOR).post(path + "/pauses", appraisal).status()).isEqualTo(403);
        assertThat(officer.post(path + "/pauses", appraisal).status()).isEqualTo(200);
        assertThat(clockOf(id).path("limit").asString()).isEqualTo("PAUSE");
        assertThat(officer.post(path + "/pauses", appraisal).status()).isEqualTo(409);
        assertThat(officer.post(path + "/resumptions", Map.of()).status()).isEqualTo(200);
        assertThat(Instant.parse(clockOf(id).path("dueAt").asString()))
                .as("a pause within a day takes no day away")
                .isEqualTo(due);

        var oneSided = officer.post(path + "/extensions", Map.of("days", 5, "applicantConsent", "同意书1号"));
        assertThat(oneSided.status()).isEqualTo(422);
        assertThat(oneSided.body().path("detail").asString()).contains("respondentConsent");
        var tooLong = Map.of("days", 31, "applicantConsent", "同意书1号", "respondentConsent", "同意书2号");
        assertThat(officer.post(path + "/extensions", tooLong).status()).isEqualTo(409);
        var agreed = Map.of("days", 10, "applicantConsent", "同意书1号", "respondentConsent", "同意书2号");
        assertThat(officer.post(path + "/extensions", agreed).status()).isEqualTo(200);
        assertThat(Instant.parse(clockOf(id).path("dueAt").asString())).isAfterOrEqualTo(due.plus(Duration.ofDays(5)));
        assertThat(texts(clockOf(id).path("reasoning"), "words"))
                .anyMatch(words -> words.contains("0日不计入(文书司鉴〔2026〕12号)"))
                .anyMatch(words -> words.contains("同意书1号"));
        await().untilAsserted(() -> assertThat(told(id).stream().map(one -> one.split(" ")[1]))
                .endsWith("dispute.accepted.v1", "dispute.paused.v1", "dispute.resumed.v1", "dispute.extended.v1"));
        var contracts = Contracts.of("dispute-service");
        toldOf(id).forEach(one -> contracts.fits(one.type(), one.body()));
    }

    /// S67, 人民调解法 §31: asked after the settlement, the parties say it is not over, and it is opened again.
    @Test
    void whatThePartiesSayIsNotOverIsOpenedAgain() {
        var id = registered(gridReport("R-REVISIT", VILLAGE));
        others.agreementReached(id, 1, "A-REVISIT");
        awaitStage(id, "SETTLED");
        var officer = api.as(VILLAGE_OFFICER);
        var path = LEDGER + "/" + id + "/revisits";
        var kept = Map.of("how", "电话", "resolved", true, "performed", "PARTLY", "satisfaction", "MOSTLY");
        assertThat(officer.post(path, kept).status()).isEqualTo(409);
        officer.post(LEDGER + "/" + id + "/feedbacks", Map.of("how", "上门"));
        assertThat(officer.post(path, kept).body().path("stage").asString()).isEqualTo("CLOSED");
        var broken = new HashMap<String, Object>(
                Map.of("how", "上门", "resolved", false, "performed", "NOT", "satisfaction", "DISSATISFIED"));
        var silent = officer.post(path, broken);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body().path("rule").asString()).isEqualTo("S67");
        broken.put("reason", "对方未按协议修墙");
        broken.put("note", "张桂芳说墙还没动");
        assertThat(officer.post(path, broken).body().path("stage").asString()).isEqualTo("DISPATCHED");
        assertThat(view(id).path("dispatch").asInt()).isEqualTo(2);
        assertThat(officer.get(path).body().toString()).contains("对方未按协议修墙").doesNotContain("张桂芳");
        await().untilAsserted(() -> assertThat(told(id).stream().map(one -> one.split(" ")[1]))
                .endsWith(
                        "dispute.closed.v1",
                        "dispute.revisited.v1",
                        "dispute.revisited.v1",
                        "dispute.reopened.v1",
                        "dispute.dispatched.v1"));
        var contracts = Contracts.of("dispute-service");
        toldOf(id).forEach(one -> contracts.fits(one.type(), one.body()));
    }

    @Test
    void aReportOfDaysAgoIsNotTooLate() {
        var late = gridReport("R-LATE", VILLAGE);
        late.put("occurredAt", Instant.now().minus(Duration.ofDays(9)).toString());
        late.put("reportedAt", Instant.now().minus(Duration.ofDays(6)).toString());
        assertThat(stage(registered(late))).isEqualTo("DISPATCHED");
    }

    private static Map<String, Map<String, Object>> refusedReports(String prefix) {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("kind", changed(prefix + "kind", "kind", "war"));
        all.put("account", changed(prefix + "account", "account", null));
        all.put(
                "blank-account",
                changed(prefix + "blank-account", "account", Surroundings.sealed(Kind.STATEMENT, " ")));
        all.put("person", changed(prefix + "person", "parties", List.of()));
        all.put("nameless", changed(prefix + "nameless", "parties", List.of(Map.of("role", "OTHER"))));
        all.put("place", changed(prefix + "place", "village", null));
        all.put("elsewhere", changed(prefix + "elsewhere", "village", "500101001001"));
        all.put("nowhere", changed(prefix + "nowhere", "village", "500114999999"));
        all.put(
                "future",
                changed(
                        prefix + "future",
                        "occurredAt",
                        Instant.now().plus(Duration.ofDays(2)).toString()));
        all.put("ancient", changed(prefix + "ancient", "reportedAt", "2019-01-01T00:00:00Z"));
        all.put("people", changed(prefix + "people", "peopleInvolved", -1));
        all.put("amount", changed(prefix + "amount", "amountYuan", -5));
        return all;
    }

    private static String expected(String key) {
        return switch (key) {
            case "elsewhere" -> "out-of-area S62";
            case "nowhere" -> "place-unknown S58";
            case "future", "ancient" -> "time-out-of-range S58";
            case "people", "amount" -> "number-out-of-range S58";
            default -> "facts-missing S58";
        };
    }

    private static Map<String, Object> changed(String report, String field, @Nullable Object value) {
        var body = gridReport(report, VILLAGE);
        if (value == null) {
            body.remove(field);
        } else {
            body.put(field, value);
        }
        return body;
    }

    @Test
    void malformedRecordsAreParkedOnEveryTopicAndTheOthersGoOn() {
        var topics = List.of(
                "grid.events",
                "intake.police-110",
                "intake.hotline-12348",
                "intake.petition",
                "intake.court",
                "mediation.events",
                "directory");
        topics.forEach(this::sendMalformed);
        var common = new HashMap<>(Map.of(
                "m-empty", "empty",
                "m-not-json", "not-json",
                "m-truncated", "not-json",
                "m-no-headers", "not-a-cloud-event",
                "m-unknown-type", "type-unknown",
                "m-type-form", "type-malformed",
                "m-sequence", "attribute-missing",
                "m-wrong-type", "field-malformed",
                "m-missing", "field-missing",
                "m-duplicate", "not-json"));
        common.put("m-deep", "not-json");
        common.put("m-utf8", "not-json");
        for (String topic : topics) {
            await().untilAsserted(() -> common.forEach((key, reason) ->
                    assertThat(parked(topic, key)).as(topic + " " + key).containsExactly("PARKED " + reason)));
        }

        others.reportFromDepartment("court", intakeCase("court", "C-AFTER", VILLAGE));
        awaitStage(DisputeId.of(Channel.COURT, "C-AFTER").value(), "DISPATCHED");
        registered(gridReport("R-AFTER-MALFORMED", VILLAGE));
    }

    @Test
    void personalDataThatAreNotSealedAreParkedAndLaterRecordsOfTheKeyWaitBehind() {
        var open = intakeCase("court", "C-OPEN", VILLAGE);
        open.put("account", Map.of("kind", "STATEMENT", "sealed", "两车相撞"));
        others.reportFromDepartment("court", open);
        var stranger = intakeCase("police-110", "C-STRANGER", VILLAGE);
        others.reportFromDepartment("court", stranger);
        var mixed = intakeCase("court", "C-MIXED", VILLAGE);
        mixed.put(
                "account",
                intakeCase("court", "X", VILLAGE).get("parties") instanceof List<?> parties
                                && parties.getFirst() instanceof Map<?, ?> party
                        ? party.get("name")
                        : "");
        others.reportFromDepartment("court", mixed);
        await().untilAsserted(() -> assertThat(parked("intake.court", "C-OPEN")).containsExactly("PARKED not-sealed"));
        await().untilAsserted(
                        () -> assertThat(parked("intake.court", "C-MIXED")).containsExactly("PARKED field-malformed"));
        awaitStage(DisputeId.of(Channel.COURT, "C-STRANGER").value(), "DISPATCHED");

        bus.send(
                "intake.court",
                "C-OPEN",
                "/departments/court",
                "intake.case-reported.v1",
                "C-OPEN",
                2,
                intakeCase("court", "C-OPEN", VILLAGE));
        await().untilAsserted(() -> assertThat(parked("intake.court", "C-OPEN"))
                .containsExactlyInAnyOrder("PARKED not-sealed", "BEHIND behind-parked"));
        bus.send(
                "intake.court",
                "C-FORGED",
                "/departments/petition",
                "intake.case-reported.v1",
                "C-FORGED",
                1,
                intakeCase("court", "C-FORGED", VILLAGE));
        await().untilAsserted(
                        () -> assertThat(parked("intake.court", "C-FORGED")).containsExactly("PARKED source-foreign"));

        var first = parkedRows("intake.court", "C-OPEN").stream()
                .filter(row -> row.path("status").asString().equals("PARKED"))
                .findFirst()
                .orElseThrow();
        api.as("operator")
                .post(
                        "/api/dispute/parked/" + first.path("id").asString() + "/discards",
                        Map.of("reason", "department sends it again, sealed"));
        awaitStage(DisputeId.of(Channel.COURT, "C-OPEN").value(), "DISPATCHED");
    }

    @Test
    void mediationOfADisputeNobodyKnowsIsParked() {
        others.agreementReached("D00000000000000000000", 1, "A-NOWHERE");
        await().untilAsserted(() -> assertThat(parked("mediation.events", "D00000000000000000000"))
                .containsExactly("PARKED dispute-unknown"));
    }

    /// The whole ladder by time alone (S122): nobody accepts in the village, nobody in the town, and at the
    /// district it is urged and supervised for each of its limits and stays on the list of supervised
    /// disputes until it ends.
    @Test
    @Order(Integer.MAX_VALUE)
    void whatNobodyAcceptsGoesUpByTimeAndIsSupervisedAtTheDistrict() {
        var id = registered(gridReport("R-SILENT", VILLAGE));
        try {
            clock.ahead(Duration.ofDays(14));
            lookAsFiveReplicasAtOnce();
            await().untilAsserted(
                            () -> assertThat(view(id).path("level").asString()).isEqualTo("TOWN"));
            clock.ahead(Duration.ofDays(28));
            await().untilAsserted(
                            () -> assertThat(view(id).path("level").asString()).isEqualTo("DISTRICT"));
            clock.ahead(Duration.ofDays(42));
            await().untilAsserted(() ->
                    assertThat(view(id).path("supervised").asBoolean()).isTrue());
            clock.ahead(Duration.ofDays(120));
            await().untilAsserted(() -> assertThat(clockOf(id).has("firesAt")).isFalse());
        } finally {
            clock.ahead(Duration.ZERO);
        }
        assertThat(told(id).stream().map(one -> one.split(" ")[1]))
                .containsExactly(
                        "dispute.registered.v1",
                        "dispute.graded.v1",
                        "dispute.dispatched.v1",
                        "dispute.overdue.v1",
                        "dispute.urged.v1",
                        "dispute.supervised.v1",
                        "dispute.escalated.v1",
                        "dispute.dispatched.v1",
                        "dispute.overdue.v1",
                        "dispute.urged.v1",
                        "dispute.supervised.v1",
                        "dispute.escalated.v1",
                        "dispute.dispatched.v1",
                        "dispute.overdue.v1",
                        "dispute.urged.v1",
                        "dispute.supervised.v1",
                        "dispute.urged.v1",
                        "dispute.supervised.v1");
        assertThat(event(id, "dispute.escalated.v1").path("cause").asString()).isEqualTo("NOT_ACCEPTED");
        var contracts = Contracts.of("dispute-service");
        toldOf(id).forEach(one -> contracts.fits(one.type(), one.body()));
        var supervised = api.as("district-officer").get(LEDGER + "?supervised=true&reference=R-SILENT");
        assertThat(supervised.body().path("items")).hasSize(1);
        assertThat(meters.get("fengqiao.disputes.supervised").gauge().value()).isPositive();
        assertThat(meters.get("fengqiao.oldest.unescalated.overdue.seconds")
                        .gauge()
                        .value())
                .isZero();
        others.mediationFailed(id, 3);
        awaitStage(id, "UNSETTLED");
        assertThat(event(id, "dispute.failed.v1").path("reason").asString()).contains("向人民法院起诉");
        assertThat(view(id).path("supervised").asBoolean()).isFalse();
        var told = api.as("district-officer").post(LEDGER + "/" + id + "/feedbacks", Map.of("how", "书面"));
        assertThat(told.body().path("outcome").asString()).isEqualTo("UNSETTLED");
    }

    @Test
    void theApiIsAsItsDocumentSays() {
        OpenApiDocument.check("dispute-service", api);
    }

    /// With the service's own timer they are six: only the write decides who was first.
    private void lookAsFiveReplicasAtOnce() {
        try (var replicas = Executors.newFixedThreadPool(5)) {
            for (int i = 0; i < 5; i++) {
                replicas.execute(() -> watching.pass(clock.instant()));
            }
        }
    }

    private void sendMalformed(String topic) {
        var type =
                switch (topic) {
                    case "grid.events" -> "grid.dispute-reported.v1";
                    case "mediation.events" -> "mediation.agreement-reached.v1";
                    case "directory" -> "directory.division-described.v1";
                    default -> "intake.case-reported.v1";
                };
        var good = Bus.headers("x", "/s", type, "m", 1);
        bus.send(topic, "m-empty", good, null);
        bus.send(topic, "m-not-json", good, bytes("this is not JSON"));
        bus.send(topic, "m-truncated", good, bytes("{\"dispute\":\"a\",\"sta"));
        bus.send(topic, "m-no-headers", Map.of(), bytes("{}"));
        bus.send(topic, "m-unknown-type", Bus.headers("x", "/s", "stranger.came.v1", "m", 1), bytes("{}"));
        bus.send(topic, "m-type-form", Bus.headers("x", "/s", "Stranger", "m", 1), bytes("{}"));
        bus.send(topic, "m-sequence", Bus.headers("x", "/s", type, "m", 0), bytes("{}"));
        bus.send(topic, "m-wrong-type", good, bytes("[1, 2, 3]"));
        bus.send(topic, "m-missing", good, bytes("{}"));
        bus.send(topic, "m-duplicate", good, bytes("{\"dispute\":\"a\",\"dispute\":\"b\"}"));
        bus.send(topic, "m-deep", good, bytes("{\"extra\":" + "[".repeat(2000) + "]".repeat(2000) + "}"));
        bus.send(topic, "m-utf8", good, new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
    }

    private String registered(Map<String, Object> report) {
        others.reportFromGrid(report);
        var id = grid(String.valueOf(report.get("report")));
        await().untilAsserted(() -> assertThat(toldOf(id)).hasSize(3));
        return id;
    }

    private static String grid(String report) {
        return DisputeId.of(Channel.GRID, report).value();
    }

    private void awaitStage(String id, String stage) {
        await().untilAsserted(() -> assertThat(stage(id)).isEqualTo(stage));
    }

    private String stage(String id) {
        return view(id).path("stage").asString();
    }

    private JsonNode clockOf(String id) {
        return api.as("district-officer").get(LEDGER + "/" + id + "/clock").body();
    }

    private JsonNode view(String id) {
        return api.as("district-officer").get(LEDGER + "/" + id).body();
    }

    /// What was told of a dispute, each event once: on the bus the same event may come again, and has
    /// the same id.
    private List<Bus.Told> toldOf(String id) {
        return bus.heard("dispute.events", id);
    }

    private List<String> told(String id) {
        return toldOf(id).stream().map(one -> one.sequence() + " " + one.type()).toList();
    }

    private JsonNode event(String id, String type) {
        return toldOf(id).stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private List<String> parked(String topic, String key) {
        return parkedRows(topic, key).stream()
                .map(row ->
                        row.path("status").asString() + " " + row.path("reason").asString())
                .toList();
    }

    private String refusal(String topic, String key) {
        return parkedRows(topic, key).stream()
                .filter(row -> row.path("status").asString().equals("REFUSED"))
                .map(row ->
                        row.path("reason").asString() + " " + row.path("rule").asString())
                .findFirst()
                .orElse("none");
    }

    private List<JsonNode> parkedRows(String topic, String key) {
        var rows = api.as("operator")
                .get("/api/dispute/parked?limit=200&topic=" + topic)
                .body()
                .path("items");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("key").asString().equals(key))
                .toList();
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
