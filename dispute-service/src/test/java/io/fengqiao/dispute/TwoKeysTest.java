package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.DISTRICT;
import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static io.fengqiao.dispute.Surroundings.intakeCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// S62, S121: the platform of the place and the department of the matter, one of them in the lead.
@RunningDisputes
class TwoKeysTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String OFFICER = "village-officer-" + VILLAGE;
    private static final String POLICE = "department-officer-police";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    private Surroundings others;

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    void thePlatformLeadsUntilTheDistrictWhereTheDepartmentDoes() {
        var id = reported("K-LEAD");
        var below = view(OFFICER, id);
        assertThat(below.path("lead").asString()).isEqualTo("P" + VILLAGE);
        assertThat(texts(below.path("assistants"))).containsExactly("500114-police");
        var told = told("dispatched", id).getFirst();
        assertThat(told.path("leadRule").asString()).isEqualTo("lead-by-territory");

        assertThat(api.as(POLICE)
                        .post(LEDGER + id + "/feedbacks", Map.of("how", "电话"))
                        .body()
                        .path("type")
                        .asString())
                .as("who assists sees it and leaves the moves to who holds it")
                .endsWith("not-the-holder");
        var district = api.as("district-officer");
        var reason = Map.of("reason", "涉及多起同类事故");
        assertThat(district.post(LEDGER + id + "/escalations", reason).status()).isEqualTo(200);
        assertThat(district.post(LEDGER + id + "/escalations", reason).status()).isEqualTo(200);
        var above = view(POLICE, id);
        assertThat(above.path("lead").asString()).isEqualTo("500114-police");
        assertThat(texts(above.path("assistants"))).containsExactly("P" + DISTRICT);
        var decided = api.as(POLICE)
                .get(LEDGER + id + "/decisions")
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("what").asString().equals("LEAD"))
                .toList();
        assertThat(decided)
                .extracting(one -> one.path("rule").asString())
                .containsExactly("lead-by-territory", "lead-by-territory", "lead-by-matter");
        assertThat(decided.getLast().path("source").asString()).isEqualTo("S21");
        assertThat(decided.getLast().path("ruleBook").asString()).isEqualTo("routing@2026-11-28");
        assertThat(decided.getLast().path("reason").asString())
                .contains("区公安局牵头")
                .contains("黔江区");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                responsible(POLICE, "MATTER", id).path("leads").asString())
                        .isEqualTo("500114-police"));
        assertThat(texts(responsible(POLICE, "MATTER", id).path("assists"))).containsExactly("P" + DISTRICT);

        others.agreementReached(id, 3, "A-LEAD");
        await().atMost(PATIENCE)
                .until(() -> view(POLICE, id).path("stage").asString().equals("SETTLED"));
        assertThat(api.as("department-officer-labour")
                        .post(LEDGER + id + "/feedbacks", Map.of("how", "电话"))
                        .status())
                .as("another department's matter is not there")
                .isEqualTo(404);
        assertThat(api.as(POLICE)
                        .post(LEDGER + id + "/feedbacks", Map.of("how", "电话"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPeerIsAskedAndWhoReceivedItKeepsItUntilThatOneHasTakenIt() {
        var id = reported("K-PEER");
        var handovers = LEDGER + id + "/handovers";
        var peer = "village-officer-" + OTHER_VILLAGE;
        var body = Map.of("to", "PEER", "division", OTHER_VILLAGE, "reason", "争议地在相邻社区");
        assertThat(api.as(peer).get(LEDGER + id).status()).isEqualTo(404);
        assertThat(api.as("mediator-" + VILLAGE + "-1").post(handovers, body).status())
                .isIn(403, 404);
        assertThat(api.as(OFFICER)
                        .post(handovers, Map.of("to", "PEER", "division", "黔江", "reason", "x"))
                        .status())
                .isEqualTo(422);
        var asked = api.as(OFFICER).with("Idempotency-Key", "offer-00001").post(handovers, body);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body().path("unit").asString()).isEqualTo("P" + VILLAGE);
        assertThat(asked.body().path("offer").path("to").asString()).isEqualTo("P" + OTHER_VILLAGE);
        assertThat(api.as(OFFICER)
                        .with("Idempotency-Key", "offer-00001")
                        .post(handovers, body)
                        .body())
                .isEqualTo(asked.body());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                responsible(peer, "OFFERED", id).path("holds").asString())
                        .isEqualTo("P" + VILLAGE));
        assertThat(api.as(OFFICER).post(handovers + "/acceptances", Map.of()).status())
                .isEqualTo(403);
        assertThat(api.as(peer)
                        .post(handovers + "/refusals", Map.of("reason", "争议地不在本社区"))
                        .status())
                .isEqualTo(200);
        assertThat(api.as(peer).get(LEDGER + id).status())
                .as("not asked any more")
                .isEqualTo(404);
        assertThat(api.as(OFFICER).post(handovers, body).status()).isEqualTo(200);
        assertThat(api.as(peer).post(handovers + "/acceptances", Map.of()).status())
                .isEqualTo(200);
        assertThat(view(peer, id).path("unit").asString()).isEqualTo("P" + OTHER_VILLAGE);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                responsible(peer, "HELD", id).path("holds").asString())
                        .isEqualTo("P" + OTHER_VILLAGE));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told("dispatched", id)).hasSize(2));
        assertThat(told("offered", id)).hasSize(2);
        assertThat(told("offer-ended", id)).hasSize(1);
        assertThat(told("passed-on", id))
                .singleElement()
                .matches(one -> one.path("toUnit").asString().equals("P" + OTHER_VILLAGE));
    }

    @Test
    void anObjectionIsDecidedOnceByTheCentreAbove() {
        var id = reported("K-OBJECT");
        var objections = LEDGER + id + "/objections";
        var objected = api.as(OFFICER).post(objections, Map.of("reason", "争议地不在本社区"));
        assertThat(objected.status()).isEqualTo(200);
        assertThat(objected.body().path("objection").path("unit").asString()).isEqualTo("P" + VILLAGE);
        var rejected = Map.of("upheld", false, "reason", "经核实争议地在该社区");
        assertThat(api.as(OFFICER).post(objections + "/decisions", rejected).status())
                .isEqualTo(403);
        assertThat(api.as("town-officer-" + TOWN)
                        .post(objections + "/decisions", rejected)
                        .status())
                .isEqualTo(200);
        var again = api.as(OFFICER).post(objections, Map.of("reason", "仍有异议"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("type").asString()).endsWith("objection-once");
        var results = api.as(OFFICER)
                .get(LEDGER + id + "/decisions")
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("what").asString())
                .toList();
        assertThat(results).contains("OBJECTION_LIMIT", "OBJECTION");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told("objection-decided", id)).hasSize(1));
        assertThat(told("objected", id)).hasSize(1);
    }

    /// S14: taken down by hand, with the other town it lies in.
    @Test
    void whatCrossesTownsGoesToTheDistrictsCentreAtOnce() {
        var taken = api.as(OFFICER)
                .post(
                        "/api/dispute/disputes",
                        Map.of(
                                "channel",
                                "walk-in",
                                "kind",
                                "neighbour",
                                "account",
                                "两个街道的村民争一口井",
                                "division",
                                VILLAGE,
                                "alsoIn",
                                List.of(OTHER_VILLAGE),
                                "occurredAt",
                                Instant.now().toString(),
                                "parties",
                                List.of(Map.of("role", "APPLICANT", "name", "张桂芳"))));
        assertThat(taken.status()).isEqualTo(201);
        var id = taken.body().path("id").asString();
        var view = view(OFFICER, id);
        assertThat(view.path("unit").asString()).isEqualTo("P" + DISTRICT);
        var decisions = api.as(OFFICER)
                .get(LEDGER + id + "/decisions")
                .body()
                .path("items")
                .toString();
        assertThat(decisions).contains("dispatch-across-towns").contains("跨乡镇");
    }

    @Test
    void aGridsReportOfTwoTownsIsTheCentresAndBothTownsSeeIt() {
        var body = gridReport("K-ACROSS", VILLAGE);
        body.put("alsoIn", List.of(OTHER_VILLAGE));
        others.reportFromGrid(body);
        var id = DisputeId.of(Channel.GRID, "K-ACROSS").value();
        var there = "village-officer-" + OTHER_VILLAGE;
        await().atMost(PATIENCE).until(() -> api.as(there).get(LEDGER + id).status() == 200);
        assertThat(view(there, id).path("unit").asString()).isEqualTo("P" + DISTRICT);
        assertThat(api.as("town-officer-500114002000").get(LEDGER + id).status())
                .isEqualTo(200);
        assertThat(api.as("town-officer-500114003000").get(LEDGER + id).status())
                .as("a third town sees nothing of it")
                .isEqualTo(404);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(found("town-officer-500114002000", "K-ACROSS"))
                        .containsExactly(id));
        assertThat(found("town-officer-500114003000", "K-ACROSS")).isEmpty();
        assertThat(api.as(there)
                        .post(LEDGER + id + "/disclosures", Map.of("purpose", "核实当事人"))
                        .status())
                .as("who is told of it does not hold it")
                .isEqualTo(403);
        assertThat(texts(told("registered", id).getFirst().path("alsoIn"))).containsExactly(OTHER_VILLAGE);
    }

    private List<String> found(String who, String number) {
        return api.as(who)
                .post("/api/dispute/searches", Map.of("number", number))
                .body()
                .path("items")
                .valueStream()
                .map(row -> row.path("dispute").asString())
                .toList();
    }

    @Test
    void aPetitionThatConcernsTwoDepartmentsIsTheCentresToo() {
        var body = intakeCase("petition", "K-PETITION-2", VILLAGE);
        body.put("kind", "neighbour");
        body.put("departments", List.of("500114-police", "500114-housing"));
        others.describeUnit("500114-housing", "区住房和城乡建设委员会");
        others.reportFromDepartment("petition", body);
        var id = DisputeId.of(Channel.PETITION, "K-PETITION-2").value();
        await().atMost(PATIENCE).until(() -> api.as(POLICE).get(LEDGER + id).status() == 200);
        assertThat(view(POLICE, id).path("unit").asString()).isEqualTo("P" + DISTRICT);
        assertThat(api.as(POLICE)
                        .get(LEDGER + id + "/decisions")
                        .body()
                        .path("items")
                        .toString())
                .contains("dispatch-across-departments")
                .contains("跨部门");
    }

    private String reported(String reference) {
        var body = gridReport(reference, VILLAGE);
        body.put("kind", "traffic");
        others.reportFromGrid(body);
        var id = DisputeId.of(Channel.GRID, reference).value();
        await().atMost(PATIENCE)
                .until(() -> api.as("district-officer").get(LEDGER + id).status() == 200);
        await().atMost(PATIENCE).until(() -> !told("dispatched", id).isEmpty());
        return id;
    }

    private List<JsonNode> told(String fact, String id) {
        var type = "dispute." + fact + ".v1";
        var all = bus.heard("dispute.events", id).stream()
                .filter(one -> one.type().equals(type))
                .map(Bus.Told::body)
                .toList();
        all.forEach(body -> Contracts.of("dispute-service").fits(type, body));
        return all;
    }

    private JsonNode view(String who, String id) {
        return api.as(who).get(LEDGER + id).body();
    }

    private JsonNode responsible(String who, String list, String id) {
        return api.as(who)
                .get("/api/dispute/worklists/" + list + "?limit=200")
                .body()
                .path("items")
                .valueStream()
                .filter(row -> row.path("dispute").asString().equals(id))
                .findFirst()
                .map(row -> row.path("responsible"))
                .orElseThrow(() -> new AssertionError(id + " is not on the list"));
    }

    private static List<String> texts(JsonNode items) {
        return items.valueStream().map(JsonNode::asString).toList();
    }
}
