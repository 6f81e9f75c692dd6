package io.fengqiao.dispute.stations;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Referral to other bodies on the running service (S5, S50 to S54).
@RunningDisputes
class StationsTest {
    private static final String LEDGER = "/api/dispute/disputes/";

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
    void aDisputeGoesToArbitrationByItsOwnClockAndComesBackToWhereItWas() {
        others.reportFromGrid(gridReport("R-STATION", VILLAGE));
        var id = DisputeId.of(Channel.GRID, "R-STATION").value();
        var officer = api.as("village-officer-" + VILLAGE);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(LEDGER + id).status() == 200);

        var referral = Map.of("body", "LABOUR_ARBITRATION", "way", "OUT", "reason", "当事人要求仲裁", "document", "12号");
        var once = officer.with("Idempotency-Key", "refer-00001");
        var referred = once.post(LEDGER + id + "/stations", referral);
        assertThat(referred.status()).as(referred.body().toString()).isEqualTo(201);
        assertThat(once.post(LEDGER + id + "/stations", referral).body()).isEqualTo(referred.body());
        assertThat(referred.body().path("limit").path("source").asString()).isEqualTo("劳动争议调解仲裁法 §29");
        assertThat(referred.body().path("limit").path("reason").asString())
                .contains("劳动人事争议仲裁委员会")
                .contains("5日");
        assertThat(api.as("department-officer-labour")
                        .post(LEDGER + id + "/stations", referral)
                        .status())
                .isEqualTo(403);

        var station = "/api/dispute/stations/" + referred.body().path("id").asString();
        var subject = referred.body().path("id").asString();
        assertThat(api.as("department-officer-court")
                        .post(station + "/acceptances", Map.of())
                        .status())
                .isEqualTo(404);
        try {
            clock.ahead(Duration.ofDays(20));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told(subject))
                            .extracting(Bus.Told::type)
                            .containsExactly("dispute.referred.v1", "dispute.referral-overdue.v1"));
        } finally {
            clock.ahead(Duration.ZERO);
        }
        var body = api.as("department-officer-labour");
        assertThat(body.post(station + "/returns", Map.of("result", "RESOLVED")).status())
                .isEqualTo(409);
        assertThat(body.post(station + "/acceptances", Map.of())
                        .body()
                        .path("limit")
                        .path("source")
                        .asString())
                .isEqualTo("劳动争议调解仲裁法 §43");
        var back = body.post(station + "/returns", Map.of("result", "RESOLVED", "document", "88号"));
        assertThat(back.body().path("stage").asString()).isEqualTo("RETURNED");
        assertThat(officer.get(LEDGER + id + "/stations").body().path("items")).hasSize(1);
        assertThat(officer.get(LEDGER + id + "/timeline").body().toString())
                .contains("REFERRED_OUT")
                .contains("REFERRAL_RETURNED")
                .contains("S54");
        await().untilAsserted(() -> assertThat(told(subject))
                .extracting(Bus.Told::type)
                .containsExactly(
                        "dispute.referred.v1",
                        "dispute.referral-overdue.v1",
                        "dispute.referral-accepted.v1",
                        "dispute.referral-returned.v1"));
        told(subject).forEach(one -> {
            assertThat(one.key()).isEqualTo(id);
            Contracts.of("dispute-service").fits(one.type(), one.body());
        });
    }

    private List<Bus.Told> told(String station) {
        return bus.heard("dispute.events", station);
    }
}
