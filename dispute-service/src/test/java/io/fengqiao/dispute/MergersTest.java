package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.RegisterDispute;
import java.time.Duration;
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

    private String reported(String reference, String village) {
        others.reportFromGrid(gridReport(reference, village));
        var id = RegisterDispute.idOf(Channel.GRID, reference);
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
