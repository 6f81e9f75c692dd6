package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// S70: two neighbours, one wall, two reports: from the day somebody notices, it is one dispute.
@RunningDisputes
class MergersTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String OFFICER = "village-officer-" + VILLAGE;
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
    void whatWasReportedTwiceGoesOnAsOneAndWhoAsksForTheOldSeesTheSurvivor() {
        var older = reported("M-1", VILLAGE);
        var younger = reported("M-2", VILLAGE);
        var ticket =
                api.as(OFFICER).post(LEDGER + younger + "/tickets", Map.of()).body();
        var mergers = LEDGER + younger + "/mergers";
        var body = Map.of("into", older, "reason", "同一堵墙的纠纷");

        assertThat(api.as(OFFICER)
                        .post(mergers, Map.of("into", older, "reason", " "))
                        .status())
                .isEqualTo(422);
        assertThat(api.as("mediator-" + VILLAGE + "-1").post(mergers, body).status())
                .isIn(403, 404);
        assertThat(api.as("village-officer-" + OTHER_VILLAGE)
                        .post(mergers, body)
                        .status())
                .isEqualTo(404);
        var elsewhere = reported("M-ELSEWHERE", OTHER_VILLAGE);
        assertThat(api.as(OFFICER)
                        .post(mergers, Map.of("into", elsewhere, "reason", "同一堵墙的纠纷"))
                        .status())
                .as("a survivor out of scope is not there")
                .isEqualTo(404);
        assertThat(api.as(OFFICER)
                        .post(LEDGER + older + "/mergers", Map.of("into", younger, "reason", "反了"))
                        .body()
                        .path("type")
                        .asString())
                .endsWith("merge-into-younger");
        assertThat(api.as(OFFICER)
                        .with("If-Match", "\"99\"")
                        .post(mergers, body)
                        .status())
                .isEqualTo(412);

        var once = api.as(OFFICER).with("Idempotency-Key", "merge-00001");
        var merged = once.post(mergers, body);
        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.body().path("stage").asString()).isEqualTo("CLOSED");
        assertThat(merged.body().path("outcome").asString()).isEqualTo("MERGED");
        assertThat(merged.body().path("mergedInto").asString()).isEqualTo(older);
        assertThat(merged.body().has("dueAt")).isFalse();
        assertThat(once.post(mergers, body).body()).isEqualTo(merged.body());

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(view(older).path("joined").toString()).isEqualTo("[\"" + younger + "\"]"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(line("M-2")).contains("MERGED"));
        var told = bus.heard("dispute.events", younger).stream()
                .filter(one -> one.type().equals("dispute.merged.v1"))
                .toList();
        assertThat(told).hasSize(1);
        Contracts.of("dispute-service")
                .fits("dispute.merged.v1", told.getFirst().body());

        others.agreementReached(younger, 1, "A-LATE");
        others.mediatorAssigned(older, 1, "mediator-" + VILLAGE + "-1");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(view(older).path("stage").asString()).isEqualTo("ACCEPTED"));
        assertThat(view(younger).path("outcome").asString())
                .as("its own mediation comes too late")
                .isEqualTo("MERGED");
        var page = api.with("Progress-Secret", ticket.path("progressSecret").asString())
                .get("/api/dispute/progress/" + ticket.path("trackingNumber").asString())
                .body();
        assertThat(page.path("step").asString()).isEqualTo("IN_MEDIATION");
        assertThat(page.path("together").asBoolean()).isTrue();
        assertThat(page.toString()).doesNotContain(older).doesNotContain("张");
    }

    /// P4: by the blind index, in the survivor's line; whoever holds the survivor opens them for a purpose.
    @Test
    void whoCameWithTheYoungerIsFoundByNameWithTheOlder() {
        var older = reported("M-NAME-1", VILLAGE);
        var report = gridReport("M-NAME-2", VILLAGE);
        report.put("parties", List.of(Map.of("role", "OTHER", "name", Surroundings.sealed(Kind.NAME, "赵秀兰"))));
        others.reportFromGrid(report);
        var younger = onTheBooks("M-NAME-2");
        assertThat(found("赵秀兰")).doesNotContain(older);
        assertThat(merge(younger, older)).isEqualTo(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(found("赵秀兰")).contains(older, younger));
        assertThat(view(older).path("parties")).hasSize(3);
        assertThat(view(older).toString()).doesNotContain("赵秀兰");
        var opened = api.as(OFFICER).post(LEDGER + older + "/disclosures", Map.of("purpose", "通知当事人到场"));
        assertThat(opened.body().path("parties").toString()).contains("赵秀兰");

        var up = api.as("town-officer-" + Surroundings.TOWN)
                .post(LEDGER + older + "/escalations", Map.of("reason", "涉及两个社区"));
        assertThat(up.status()).isEqualTo(200);
        await().atMost(PATIENCE).untilAsserted(() -> {
            var dispatches = bus.heard("dispute.events", older).stream()
                    .filter(one -> one.type().equals("dispute.dispatched.v1"))
                    .toList();
            assertThat(dispatches).hasSize(2);
            assertThat(dispatches.getLast().body().path("parties"))
                    .as("the next platform is told of everybody")
                    .hasSize(3);
        });
        var tookIn = bus.heard("dispute.events", older).stream()
                .filter(one -> one.type().equals("dispute.took-in.v1"))
                .toList();
        assertThat(tookIn).hasSize(1);
        Contracts.of("dispute-service")
                .fits("dispute.took-in.v1", tookIn.getFirst().body());
    }

    private String found(String name) {
        return api.as(OFFICER)
                .post("/api/dispute/searches", Map.of("party", Map.of("by", "NAME", "value", name)))
                .body()
                .path("items")
                .toString();
    }

    /// Each was merged into an older one: whoever holds the first number hears of the last.
    @Test
    void theNumberOfTheFirstOfAChainAnswersWithTheProgressOfTheLast() {
        var oldest = reported("M-CHAIN-1", VILLAGE);
        var middle = reported("M-CHAIN-2", VILLAGE);
        var youngest = reported("M-CHAIN-3", VILLAGE);
        var ticket =
                api.as(OFFICER).post(LEDGER + youngest + "/tickets", Map.of()).body();
        assertThat(merge(youngest, middle)).isEqualTo(200);
        assertThat(progress(ticket).path("step").asString()).isEqualTo("WAITS_FOR_MEDIATOR");
        assertThat(merge(middle, oldest)).isEqualTo(200);
        others.mediatorAssigned(oldest, 1, "mediator-" + VILLAGE + "-1");
        others.agreementReached(oldest, 1, "A-CHAIN");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(view(oldest).path("stage").asString()).isEqualTo("SETTLED"));
        assertThat(progress(ticket).path("step").asString()).isEqualTo("AGREED");
        assertThat(progress(ticket).path("together").asBoolean()).isTrue();
    }

    /// S60, S62, S67: whoever was told of it is told that it went, and nothing more.
    @Test
    void theChannelTheDepartmentAndTheCityHearThatItWasMerged() {
        var older = fromPolice("M-OUT-1");
        var younger = fromPolice("M-OUT-2");
        assertThat(api.as("district-officer")
                        .post(LEDGER + younger + "/mergers", Map.of("into", older, "reason", "同一事故"))
                        .status())
                .isEqualTo(200);
        for (String recipient : List.of("police-110", "police", "city")) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                var told = bus.heard("outbound." + recipient, younger);
                assertThat(told).isNotEmpty();
                assertThat(told.getLast().body().path("outcome").asString())
                        .as(recipient)
                        .isEqualTo("MERGED");
                assertThat(told.getLast().body().path("reference").asString()).isEqualTo("M-OUT-2");
                Contracts.of("dispute-service")
                        .fits(told.getLast().type(), told.getLast().body());
                assertThat(told.getLast().body().toString()).doesNotContain(older);
            });
        }
    }

    private String fromPolice(String reference) {
        others.reportFromDepartment("police-110", Surroundings.intakeCase("police-110", reference, VILLAGE));
        var id = DisputeId.of(Channel.POLICE_110, reference).value();
        await().atMost(PATIENCE)
                .until(() -> api.as("district-officer").get(LEDGER + id).status() == 200);
        return id;
    }

    private int merge(String one, String into) {
        return api.as(OFFICER)
                .post(LEDGER + one + "/mergers", Map.of("into", into, "reason", "同一堵墙的纠纷"))
                .status();
    }

    private JsonNode progress(JsonNode ticket) {
        return api.with("Progress-Secret", ticket.path("progressSecret").asString())
                .get("/api/dispute/progress/" + ticket.path("trackingNumber").asString())
                .body();
    }

    private String reported(String reference, String village) {
        others.reportFromGrid(gridReport(reference, village));
        return onTheBooks(reference);
    }

    private String onTheBooks(String reference) {
        var id = DisputeId.of(Channel.GRID, reference).value();
        await().atMost(PATIENCE)
                .until(() -> api.as("district-officer").get(LEDGER + id).status() == 200);
        return id;
    }

    private JsonNode view(String id) {
        return api.as(OFFICER).get(LEDGER + id).body();
    }

    private String line(String reference) {
        return api.as("district-officer")
                .get("/api/dispute/disputes?limit=10&reference=" + reference)
                .body()
                .path("items")
                .toString();
    }
}
