package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.WORKER;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// S70: a wall, and behind it wages that were never paid: two disputes, each with its own mediators and
/// its own time.
@RunningDisputes
class SplitsTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String OFFICER = "village-officer-" + VILLAGE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> WALL = part("neighbour", "墙");
    private static final Map<String, Object> WAGES = part("labour", "欠薪");

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

    private static Map<String, Object> part(String kind, String account) {
        var parties = List.of(Map.of("role", "APPLICANT", "name", "赵秀兰", "phone", "13896549999"));
        return Map.of("kind", kind, "account", account, "peopleInvolved", 2, "parties", parties);
    }

    private static Map<String, Object> into(boolean ends, List<Map<String, Object>> parts) {
        return Map.of("parts", parts, "ends", ends, "reason", "两件事,分别办理");
    }

    @Test
    void whatIsTwoMattersBecomesTwoDisputesEachOnTheBooksForItself() {
        var whole = reported("S-1");
        var ticket = api.as(OFFICER).post(LEDGER + whole + "/tickets", Map.of()).body();
        var once = api.as(OFFICER).with("Idempotency-Key", "split-00001");
        var body = into(true, List.of(WALL, WAGES));
        var split = once.post(LEDGER + whole + "/splits", body);
        assertThat(split.status()).isEqualTo(200);
        assertThat(split.body().path("stage").asString()).isEqualTo("CLOSED");
        assertThat(once.post(LEDGER + whole + "/splits", body).body()).isEqualTo(split.body());
        var parts = split.body().path("parts").values().stream()
                .map(JsonNode::asString)
                .toList();
        assertThat(parts).hasSize(2).doesNotHaveDuplicates();

        for (String part : parts) {
            await().atMost(PATIENCE)
                    .until(() -> api.as(OFFICER).get(LEDGER + part).status() == 200);
            assertThat(view(part).path("splitFrom").asString()).isEqualTo(whole);
            assertThat(view(part).path("stage").asString()).isEqualTo("DISPATCHED");
            assertThat(view(part).has("dueAt")).isTrue();
            assertThat(view(part).path("parties").toString()).doesNotContain("赵秀兰");
            assertThat(told(part))
                    .containsExactly("dispute.registered.v1", "dispute.graded.v1", "dispute.dispatched.v1");
        }
        assertThat(view(parts.getFirst()).path("kind").asString()).isEqualTo("neighbour");
        assertThat(view(parts.getLast()).path("kind").asString()).isEqualTo("labour");
        assertThat(view(parts.getLast()).path("reference").asString()).isEqualTo("S-1/2");
        assertThat(view(whole).path("outcome").asString()).isEqualTo("SPLIT");
        assertThat(view(whole).has("dueAt")).isFalse();
        assertThat(api.as(WORKER).get(LEDGER + parts.getFirst()).status())
                .as("who reported the whole sees its parts")
                .isEqualTo(200);
        var news = bus.heard("dispute.events", whole).stream()
                .filter(one -> one.type().equals("dispute.split.v1"))
                .toList();
        assertThat(news).hasSize(1);
        Contracts.of("dispute-service").fits("dispute.split.v1", news.getFirst().body());
        assertThat(news.getFirst().body().toString()).doesNotContain("赵秀兰").doesNotContain("欠薪\"");

        others.agreementReached(whole, 1, "A-LATE");
        others.mediatorAssigned(parts.getFirst(), 1, "mediator-" + VILLAGE + "-1");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(view(parts.getFirst()).path("stage").asString())
                                .isEqualTo("ACCEPTED"));
        assertThat(view(whole).path("outcome").asString())
                .as("its own mediation comes too late")
                .isEqualTo("SPLIT");
        var page = api.with("Progress-Secret", ticket.path("progressSecret").asString())
                .with("Accept-Language", "zh-CN")
                .get("/api/dispute/progress/" + ticket.path("trackingNumber").asString())
                .body();
        assertThat(page.path("step").asString()).isEqualTo("IN_PARTS");
        assertThat(page.path("stage").asString()).contains("拆分");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lineOf("S-1")).contains("\"outcome\":\"SPLIT\""));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lineOf("S-1/2")).contains("\"kind\":\"labour\""));
    }

    @Test
    void theWholeGoesOnBesideWhatIsSplitOff() {
        var whole = reported("S-2");
        var elsewhere = new HashMap<>(WAGES);
        elsewhere.put("division", OTHER_VILLAGE);
        var split = api.as(OFFICER).post(LEDGER + whole + "/splits", into(false, List.of(elsewhere)));
        assertThat(split.status()).isEqualTo(200);
        assertThat(split.body().path("stage").asString()).isEqualTo("DISPATCHED");
        var part = split.body().path("parts").get(0).asString();
        await().atMost(PATIENCE)
                .until(() -> api.as("village-officer-" + OTHER_VILLAGE)
                                .get(LEDGER + part)
                                .status()
                        == 200);
        assertThat(api.as(OFFICER).get(LEDGER + part).status())
                .as("it lies elsewhere now")
                .isEqualTo(404);
        others.mediatorAssigned(whole, 1, "mediator-" + VILLAGE + "-1");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(view(whole).path("stage").asString()).isEqualTo("ACCEPTED"));
    }

    /// S67: under the number it gave the whole.
    @Test
    void thePlatformThatSentTheWholeIsToldOfEachPart() {
        others.reportFromDepartment("police-110", Surroundings.intakeCase("police-110", "S-OUT", VILLAGE));
        var whole = onTheBooks(Channel.POLICE_110, "S-OUT");
        var split = api.as("district-officer").post(LEDGER + whole + "/splits", into(true, List.of(WALL, WAGES)));
        assertThat(split.status()).isEqualTo(200);
        for (int number : List.of(1, 2)) {
            var part = split.body().path("parts").get(number - 1).asString();
            await().atMost(PATIENCE).untilAsserted(() -> {
                var told = bus.heard("outbound.police-110", part);
                assertThat(told).isNotEmpty();
                assertThat(told.getLast().body().path("reference").asString()).isEqualTo("S-OUT/" + number);
            });
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(bus.heard("outbound.police-110", whole)
                                .getLast()
                                .body()
                                .path("outcome")
                                .asString())
                        .isEqualTo("SPLIT"));
    }

    @Test
    void refusesWhatIsNoSplitAndWhoMayNot() {
        var whole = reported("S-3");
        var splits = LEDGER + whole + "/splits";
        var nobody = new HashMap<>(WAGES);
        nobody.remove("parties");
        var wrongNumber = new HashMap<>(WAGES);
        wrongNumber.put(
                "parties", List.of(Map.of("role", "APPLICANT", "name", "赵秀兰", "idNumber", "500239198001010000")));

        problem(splits, into(true, List.of(WALL)), 422, "split-too-few", "S70");
        problem(splits, into(true, List.of(WALL, nobody)), 422, "facts-missing", "S58");
        problem(splits, into(true, List.of(WALL, wrongNumber)), 422, "id-number-invalid", "GB 11643");
        problem(splits, into(true, Collections.nCopies(11, WALL)), 422, "split-too-many", "S70");
        var words = api.as(OFFICER)
                .with("Accept-Language", "zh-CN")
                .post(splits, into(true, List.of(WALL)))
                .body();
        assertThat(words.path("title").asString()).isEqualTo("拆分数量不足");

        var body = into(true, List.of(WALL, WAGES));
        assertThat(api.as("mediator-" + VILLAGE + "-1").post(splits, body).status())
                .isEqualTo(403);
        assertThat(api.as("village-officer-" + OTHER_VILLAGE).post(splits, body).status())
                .isEqualTo(404);
        assertThat(api.as(OFFICER).with("If-Match", "\"99\"").post(splits, body).status())
                .isEqualTo(412);
        assertThat(view(whole).path("stage").asString()).isEqualTo("DISPATCHED");
        assertThat(view(whole).path("parts").size()).isZero();
        assertThat(api.as("town-officer-" + TOWN).post(splits, body).status())
                .as("the platform above may")
                .isEqualTo(200);
        problem(splits, body, 409, "move-refused", "");
    }

    private void problem(String path, Object body, int status, String slug, String rule) {
        var answer = api.as(OFFICER).post(path, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("type").asString()).endsWith(":" + slug);
        assertThat(answer.body().path("rule").asString("")).isEqualTo(rule);
    }

    private String reported(String reference) {
        others.reportFromGrid(gridReport(reference, VILLAGE));
        return onTheBooks(Channel.GRID, reference);
    }

    private String onTheBooks(Channel channel, String reference) {
        var id = DisputeId.of(channel, reference).value();
        await().atMost(PATIENCE)
                .until(() -> api.as("district-officer").get(LEDGER + id).status() == 200);
        return id;
    }

    private List<String> told(String dispute) {
        return bus.heard("dispute.events", dispute).stream().map(Bus.Told::type).toList();
    }

    private JsonNode view(String id) {
        return api.as(OFFICER).get(LEDGER + id).body();
    }

    private String lineOf(String number) {
        return api.as(OFFICER)
                .post("/api/dispute/searches", Map.of("number", number))
                .body()
                .path("items")
                .toString();
    }
}
