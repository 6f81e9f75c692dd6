package io.fengqiao.dispute.warnings;

import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
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

/// Warnings and likenesses on the running service (S59 to S61).
@RunningDisputes
class WarningsTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String WARNINGS = "/api/dispute/warnings/";
    private static final String TOWN_OFFICER = "town-officer-" + TOWN;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MovableClock clock;

    private Surroundings others;

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    void likelyViolenceWarnsMatterTerritoryAndPoliceAtOnceWhileHandlingGoesOn() {
        var report = gridReport("R-VIOLENT", VILLAGE);
        report.put("violenceLikely", true);
        report.put("kind", "traffic");
        others.reportFromGrid(report);
        var id = DisputeId.of(Channel.GRID, "R-VIOLENT").value();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(warnings(TOWN_OFFICER, id)).hasSize(1));
        var warning = warnings(TOWN_OFFICER, id).path(0);
        assertThat(warning.path("stage").asString()).isEqualTo("RAISED");
        assertThat(warning.path("policeAlerted").asBoolean()).isTrue();
        assertThat(warning.path("territoryUnit").asString()).isEqualTo("P" + TOWN);
        assertThat(warning.path("matterUnit").asString()).isEqualTo("500114-police");
        assertThat(warning.path("rules").path(0).path("rule").asString()).isEqualTo("risk-violence-reported");
        assertThat(warning.has("score")).isFalse();
        assertThat(api.as(TOWN_OFFICER).get(LEDGER + id).body().path("stage").asString())
                .isEqualTo("DISPATCHED");
        assertThat(api.as(TOWN_OFFICER).get(LEDGER + id + "/timeline").body().toString())
                .contains("POLICE_ALERTED");
        await().untilAsserted(() -> assertThat(api.as(TOWN_OFFICER)
                        .get(LEDGER + id + "/decisions")
                        .body()
                        .toString())
                .contains("risk-violence-reported"));

        var at = WARNINGS + warning.path("id").asString();
        assertThat(api.as("department-officer-labour")
                        .post(at + "/acknowledgements", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(api.as(TOWN_OFFICER)
                        .post(at + "/lifts", Map.of("reason", "平稳"))
                        .status())
                .isEqualTo(409);
        api.as(TOWN_OFFICER).post(at + "/acknowledgements", Map.of());
        var both = api.as("department-officer-police").post(at + "/acknowledgements", Map.of());
        assertThat(both.body().path("stage").asString()).isEqualTo("ACKNOWLEDGED");

        var measure = Map.of(
                "kind",
                "COUNSELLING",
                "what",
                "网格长上门疏导",
                "followUpBy",
                Instant.now().plusSeconds(86_400).toString());
        assertThat(api.as(TOWN_OFFICER).post(at + "/measures", measure).status())
                .isEqualTo(200);
        assertThat(api.as(TOWN_OFFICER)
                        .post(at + "/lifts", Map.of("reason", "平稳"))
                        .body()
                        .path("type")
                        .asString())
                .endsWith("measure-open");
        var followed =
                api.as(TOWN_OFFICER).post(at + "/measures/1/follow-ups", Map.of("result", "CALMED", "note", "双方情绪平稳"));
        assertThat(followed.status()).as(followed.body().toString()).isEqualTo(200);
        assertThat(api.as(TOWN_OFFICER)
                        .post(at + "/lifts", Map.of("reason", "平稳"))
                        .body()
                        .path("stage")
                        .asString())
                .isEqualTo("LIFTED");
        var types = List.of(
                "dispute.warned.v1",
                "dispute.police-alerted.v1",
                "dispute.warning-acknowledged.v1",
                "dispute.warning-acknowledged.v1",
                "dispute.measure-taken.v1",
                "dispute.measure-followed-up.v1",
                "dispute.warning-lifted.v1");
        await().untilAsserted(() ->
                assertThat(told(warning).stream().map(Bus.Told::type).toList()).isEqualTo(types));
        told(warning).forEach(one -> {
            assertThat(one.key()).isEqualTo(id);
            Contracts.of("dispute-service").fits(one.type(), one.body());
        });
    }

    @Test
    void whatAnOfficerSawIsLookedAtByTheRulesAndWhoDoesNotAcknowledgeIsUrged() {
        others.reportFromGrid(gridReport("R-SEEN", VILLAGE));
        var id = DisputeId.of(Channel.GRID, "R-SEEN").value();
        var officer = api.as("village-officer-" + VILLAGE);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(LEDGER + id).status() == 200);
        var seen = officer.with("Idempotency-Key", "assess-0001");
        var path = LEDGER + id + "/risk-assessments";
        var signals = Map.of("signals", List.of("GATHERING_CALLED"));
        var first = seen.post(path, signals);
        assertThat(first.body().path("rules").path(0).path("rule").asString()).isEqualTo("risk-mass-seen");
        assertThat(seen.post(path, signals).body()).isEqualTo(first.body());
        assertThat(warnings("village-officer-" + VILLAGE, id)).hasSize(1);
        assertThat(officer.post(path, Map.of("signals", List.of("LOOKS_DANGEROUS")))
                        .status())
                .isEqualTo(400);
        try {
            clock.ahead(Duration.ofHours(25));
            var warning = warnings("village-officer-" + VILLAGE, id).path(0);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told(warning).stream().map(Bus.Told::type))
                            .containsExactly("dispute.warned.v1", "dispute.warning-urged.v1"));
            told(warning).forEach(one -> Contracts.of("dispute-service").fits(one.type(), one.body()));
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    @Test
    void theSameDisputeReportedTwiceIsSuggestedWithTheArithmetic() {
        for (var number : List.of("R-LIKE-1", "R-LIKE-2")) {
            var report = gridReport(number, VILLAGE);
            report.put("account", Surroundings.sealed(Kind.STATEMENT, "楼上长期漏水泡坏了天花板"));
            report.put(
                    "parties",
                    List.of(Map.of(
                            "role",
                            "APPLICANT",
                            "name",
                            Surroundings.sealed(Kind.NAME, "周小兰"),
                            "phone",
                            Surroundings.sealed(Kind.PHONE, "13896549999"))));
            others.reportFromGrid(report);
        }
        var one = DisputeId.of(Channel.GRID, "R-LIKE-1").value();
        var other = DisputeId.of(Channel.GRID, "R-LIKE-2").value();
        var officer = api.as("village-officer-" + VILLAGE);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(LEDGER + one).status() == 200
                        && officer.get(LEDGER + other).status() == 200);
        var found = officer.get(LEDGER + one + "/resemblances").body();
        assertThat(found.path("ruleBook").asString()).startsWith("resemblance@");
        JsonNode match = found.path("nobody");
        for (JsonNode item : found.path("items")) {
            int sum = 0;
            for (JsonNode part : item.path("parts")) {
                sum += part.path("points").asInt();
            }
            assertThat(item.path("score").asInt()).isEqualTo(sum);
            match = item.path("dispute").asString().equals(other) ? item : match;
        }
        assertThat(match.path("suggested").asBoolean()).isTrue();
        assertThat(match.toString()).contains("有当事人电话相同").contains("相似度为100%");
        assertThat(found.toString()).doesNotContain("周小兰").doesNotContain("漏水");
        assertThat(api.as("village-officer-500114002001")
                        .get(LEDGER + one + "/resemblances")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode warnings(String officer, String dispute) {
        return api.as(officer).get(LEDGER + dispute + "/warnings").body().path("items");
    }

    private List<Bus.Told> told(JsonNode warning) {
        return bus.heard("dispute.events", warning.path("id").asString());
    }
}
