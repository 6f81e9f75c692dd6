package io.fengqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.chassis.personal.PersonalKeys;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.testkit.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// One dispute's life, as the people in it see it: each step through the gateway, with the token of
/// who takes it.
class LifeOfADisputeStory {
    private static final String VILLAGE = "500114001001";
    private static final String TOWN = "500114001000";
    private static final String GRID = VILLAGE + "001";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Api api = Suite.running().api();

    @Test
    void fromTheGridUpToTheTownAndBackToTheNeighbours() {
        // A grid worker reports, as she stands between two neighbours (S99, S128).
        var report = api.as("grid-worker-" + GRID)
                .post(
                        "/api/grid/reports",
                        Map.of(
                                "item",
                                "DISPUTE",
                                "grid",
                                GRID,
                                "kind",
                                "neighbour",
                                "account",
                                "两户因屋檐滴水和排水沟走向争吵多次,昨日发生推搡,双方情绪激动。",
                                "address",
                                "3组12号",
                                "occurredAt",
                                Instant.now()
                                        .minus(2, ChronoUnit.HOURS)
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                                "peopleInvolved",
                                2,
                                "witnesses",
                                3,
                                "parties",
                                List.of(
                                        Map.of("role", "APPLICANT", "name", "冉光明", "phone", "10012345678"),
                                        Map.of("role", "RESPONDENT", "name", "田秀英"))));
        assertThat(report.status()).as(report.body().toString()).isEqualTo(201);
        var number = report.body().path("number").asString();

        // It is registered, graded and dispatched to her village by itself, with the rule that says
        // so (S16, S58).
        var dispute = theDisputeOf("grid", number);
        var id = dispute.path("id").asString();
        assertThat(dispute.path("level").asString()).isEqualTo("VILLAGE");
        assertThat(dispute.path("witnesses").asInt()).isEqualTo(3);
        assertThat(dispute.path("unit").asString()).isEqualTo("P" + VILLAGE);
        assertThat(dispute.toString()).doesNotContain("冉光明").doesNotContain("10012345678");
        var decisions = api.as("village-officer-" + VILLAGE).get("/api/dispute/disputes/" + id + "/decisions");
        assertThat(decisions.body().toString()).contains("S16", "一般纠纷不出村");

        // Another village's officer does not even learn that it exists (P1).
        assertThat(api.as("village-officer-500114001002")
                        .get("/api/dispute/disputes/" + id)
                        .status())
                .isEqualTo(404);

        // The village's mediator sits down with them; they do not agree.
        var villageCase = theOpenCaseOf(id, 1);
        assertThat(villageCase.path("witnesses").asInt()).isEqualTo(3);
        hold(villageCase);
        conclude(villageCase, "failures", Map.of("cause", "NO_AGREEMENT", "note", "双方互不相让"));

        // The next level starts over: the town (S15, S121).
        await().atMost(SOON).untilAsserted(() -> {
            var now = dispute(id);
            assertThat(now.path("level").asString()).isEqualTo("TOWN");
            assertThat(now.path("unit").asString()).isEqualTo("P" + TOWN);
            assertThat(now.path("dispatch").asInt()).isEqualTo(2);
        });
        assertThat(api.as("village-officer-" + VILLAGE)
                        .get("/api/dispute/disputes/" + id + "/timeline")
                        .body()
                        .toString())
                .contains("MEDIATION_FAILED");

        // The town's mediator succeeds.
        var townCase = theOpenCaseOf(id, 2);
        assertThat(townCase.path("mediator").asString()).contains(TOWN);
        hold(townCase);
        conclude(townCase, "agreements", Map.of("form", "WRITTEN", "terms", "共同出资改造排水沟,互相道歉"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(dispute(id).path("stage").asString()).isEqualTo("SETTLED"));

        // The parties are told (S67), and with that it is closed.
        var told = api.as("town-officer-" + TOWN)
                .post("/api/dispute/disputes/" + id + "/feedbacks", Map.of("how", "VISIT", "note", "上门告知双方"));
        assertThat(told.status()).as(told.body().toString()).isBetween(200, 201);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(dispute(id).path("stage").asString()).isEqualTo("CLOSED"));

        // Both units that took part are scored: the village handed it up, the town settled it (S6).
        await().atMost(SOON).untilAsserted(() -> {
            var facts = api.as("district-officer")
                    .get("/api/assessment/facts?dispute=" + id)
                    .body()
                    .path("items");
            assertThat(facts.valueStream()
                            .map(fact -> fact.path("unit").asString() + " "
                                    + fact.path("outcome").asString() + " "
                                    + fact.path("scored").asBoolean()))
                    .containsExactlyInAnyOrder("P" + VILLAGE + " HANDED_UP true", "P" + TOWN + " SETTLED true");
        });

        // And the grid worker sees what became of her report (S122).
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(api.as("grid-worker-" + GRID)
                                .get("/api/grid/reports/" + number)
                                .body()
                                .path("status")
                                .asString())
                        .isEqualTo("CLOSED"));
    }

    @Test
    void fromTheCourtsTopicToTheCourtsFeedback() {
        var reference = "court-" + Instant.now().toEpochMilli();
        var court = new Vault(new PersonalKeys(
                "intake-court",
                DevelopmentKeys.all().keys(),
                DevelopmentKeys.all().index()));
        Suite.running()
                .bus()
                .send(
                        "intake.court",
                        reference,
                        "/departments/court",
                        "intake.case-reported.v1",
                        reference,
                        1,
                        Map.of(
                                "reference",
                                reference,
                                "kind",
                                "contract",
                                "account",
                                court.seal(Personal.Kind.STATEMENT, "诉前委派调解:买卖合同货款纠纷,标的三千元。"),
                                "occurredAt",
                                Instant.now().minus(3, ChronoUnit.DAYS).toString(),
                                "division",
                                VILLAGE,
                                "peopleInvolved",
                                2,
                                "amountYuan",
                                3000,
                                "violenceLikely",
                                false,
                                "parties",
                                List.of(
                                        Map.of("role", "APPLICANT", "name", court.seal(Personal.Kind.NAME, "向阳")),
                                        Map.of("role", "RESPONDENT", "name", court.seal(Personal.Kind.NAME, "彭玉")))));
        var id = theDisputeOf("court", reference).path("id").asString();
        var opened = theOpenCaseOf(id, 1);
        hold(opened);
        conclude(opened, "agreements", Map.of("form", "ORAL", "terms", "三日内付清货款"));

        // What came from a platform is fed back to it by itself, and closed (S67).
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(dispute(id).path("stage").asString()).isEqualTo("CLOSED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Suite.running().bus().told("dispute.events"))
                        .filteredOn(told -> id.equals(told.key()))
                        .extracting(told -> told.type())
                        .contains(
                                "dispute.registered.v1",
                                "dispute.settled.v1",
                                "dispute.fed-back.v1",
                                "dispute.closed.v1"));
    }

    private JsonNode theDisputeOf(String channel, String reference) {
        return await().atMost(SOON)
                .until(
                        () -> api.as("village-officer-" + VILLAGE)
                                .get("/api/dispute/disputes?channel=" + channel + "&reference=" + reference)
                                .body()
                                .path("items"),
                        items -> items.size() == 1)
                .get(0);
    }

    private JsonNode dispute(String id) {
        return api.as("district-officer").get("/api/dispute/disputes/" + id).body();
    }

    private JsonNode theOpenCaseOf(String dispute, int dispatch) {
        return await().atMost(SOON)
                .until(
                        () -> api.as("district-officer")
                                .get("/api/mediation/cases?dispute=" + dispute + "&stage=OPEN")
                                .body()
                                .path("items"),
                        items -> items.size() == 1
                                && items.get(0).path("dispatch").asInt() == dispatch)
                .get(0);
    }

    private void hold(JsonNode opened) {
        var held = api.as(opened.path("mediator").asString())
                .post(
                        "/api/mediation/cases/" + opened.path("id").asString() + "/sessions",
                        Map.of(
                                "way", "ON_SITE",
                                "heldAt",
                                        Instant.now()
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .toString(),
                                "summary", "双方陈述了各自的意见"));
        assertThat(held.status()).as(held.body().toString()).isBetween(200, 201);
    }

    private void conclude(JsonNode opened, String how, Map<String, String> with) {
        var concluded = api.as(opened.path("mediator").asString())
                .post("/api/mediation/cases/" + opened.path("id").asString() + "/" + how, with);
        assertThat(concluded.status()).as(concluded.body().toString()).isBetween(200, 201);
    }
}
