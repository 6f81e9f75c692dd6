package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The map of disputes and its model, from the events to the answer (S36, S37).
@RunningDisputes
class MapTest {
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

    /// S36: what was registered today is on the map, in its village, for who may see it.
    @Test
    void theMapShowsWhereDisputesAriseAndTheSeriesWhen() {
        for (int i = 1; i <= 4; i++) {
            reported("W-MAP-" + i);
        }
        var path = "/api/dispute/distribution";
        var today = LocalDate.ofInstant(Instant.now(), WorkingCalendar.SHANGHAI);
        var days = "?from=" + today.minusDays(31) + "&to=" + today.plusDays(2);
        await().untilAsserted(() -> {
            var map = api.as(OFFICER).get(path + days + "&kind=neighbour");
            assertThat(map.status()).isEqualTo(200);
            assertThat(map.body().path("type").asString()).isEqualTo("FeatureCollection");
            assertThat(map.body().path("features").path(0).path("id").asString())
                    .isEqualTo(VILLAGE);
            assertThat(map.body()
                            .path("features")
                            .path(0)
                            .path("properties")
                            .path("byKind")
                            .path("neighbour")
                            .asLong())
                    .isPositive();
        });
        var district = api.as("district-officer")
                .get(path + days + "&by=DISTRICT")
                .body()
                .path("features")
                .path(0);
        assertThat(district.path("geometry").path("type").asString()).isEqualTo("Polygon");
        var series = api.as(OFFICER)
                .get(path + "/series" + days + "&per=MONTH")
                .body()
                .path("steps");
        assertThat(series).hasSizeBetween(2, 3);
        assertThat(StreamSupport.stream(series.spliterator(), false)
                        .mapToLong(step -> step.path("count").asLong())
                        .sum())
                .isPositive();
        await().untilAsserted(() -> {
            var hot = api.as("district-officer")
                    .get(path + "/hot-spots?until=" + today.plusDays(1))
                    .body();
            assertThat(hot.path("source").asString()).contains("S37");
            assertThat(hot.path("items").path(0).path("arithmetic").asString()).contains("Poisson");
        });
        assertThat(api.as("department-officer-police").get(path + days).status())
                .isEqualTo(403);
        assertThat(api.as(OFFICER).get(path + "?from=2026-02-01&to=2026-01-01").status())
                .isEqualTo(422);
    }

    private String reported(String report) {
        others.reportFromGrid(gridReport(report, VILLAGE));
        var id = DisputeId.of(Channel.GRID, report).value();
        await().untilAsserted(() ->
                assertThat(api.as(OFFICER).get(LEDGER + "/" + id).status()).isEqualTo(200));
        return id;
    }
}
