package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An officer on leave and its deputy (S120).
@RunningDisputes
class DeputyTest {
    private static final String LISTS = "/api/dispute/worklists";
    private static final String LEDGER = "/api/dispute/disputes";
    private static final String OFFICER = "village-officer-" + VILLAGE;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

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

    /// S120: the deputy sees and acts, and the history says for whom.
    @Test
    void aDeputyActsForAnOfficerOnLeaveAndTheHistorySaysSo() {
        var id = reported("W-LEAVE");
        var deputy = "village-officer-" + OTHER_VILLAGE;
        assertThat(api.as(deputy).get(LEDGER + "/" + id).status()).isEqualTo(404);
        var from = Instant.now();
        var given = api.as(OFFICER)
                .post(
                        "/api/dispute/delegations",
                        Map.of(
                                "deputy",
                                deputy,
                                "from",
                                from.toString(),
                                "until",
                                from.plus(Duration.ofDays(5)).toString(),
                                "reason",
                                "年休假"));
        assertThat(given.status()).isEqualTo(200);
        var delegation = given.body().path("id").asString();
        var acting = api.as(deputy).with("Acting-For", delegation);
        assertThat(acting.get(LEDGER + "/" + id).status()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(acting.get(LISTS + "/HELD").body().toString()).contains(id));
        assertThat(api.as("town-officer-" + TOWN)
                        .with("Acting-For", delegation)
                        .get(LEDGER + "/" + id)
                        .status())
                .isEqualTo(403);
        assertThat(acting.post("/api/dispute/delegations", Map.of("deputy", "x"))
                        .status())
                .as("what was handed over is not handed on")
                .isGreaterThanOrEqualTo(400);

        assertThat(acting.post(LEDGER + "/" + id + "/escalations", Map.of("reason", "需要街道协调"))
                        .status())
                .isEqualTo(200);
        var timeline =
                api.as(OFFICER).get(LEDGER + "/" + id + "/timeline").body().path("items");
        assertThat(timeline.toString()).contains("\"by\":\"" + deputy + " for " + OFFICER + "\"");
        assertThat(timeline.path(2).path("decisions")).isNotEmpty();

        assertThat(api.as(OFFICER)
                        .post("/api/dispute/delegations/" + delegation + "/take-backs", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(acting.get(LEDGER + "/" + id).status()).isEqualTo(403);
    }

    private String reported(String report) {
        others.reportFromGrid(gridReport(report, VILLAGE));
        var id = DisputeId.of(Channel.GRID, report).value();
        await().untilAsserted(() ->
                assertThat(api.as(OFFICER).get(LEDGER + "/" + id).status()).isEqualTo(200));
        return id;
    }
}
