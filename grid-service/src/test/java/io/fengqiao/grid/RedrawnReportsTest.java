package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// S94: what is open in a redrawn grid.
@RunningService
class RedrawnReportsTest {
    private static final String GRID = "500114106003001";
    private static final String WEST = "500114106003011";
    private static final String EAST = "500114106003012";
    private static final String CHANGE = "C0123456789ABCDEFGHJX";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    /// Open ones go to the successor that holds the place, once; what is over stays.
    @Test
    void goesAlongToTheSuccessorThatHoldsThePlace() {
        var west = reported("OTHER", 108.772);
        var east = reported("HAZARD", 108.778);
        var nowhere = reported("OTHER", null);
        var over = reported("PUBLICITY", 108.778);
        for (int twice = 0; twice < 2; twice++) {
            bus.send("grid.events", CHANGE, "/grid-service", "grid.redrawn.v1", CHANGE, 3, redrawn());
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(grid(west)).isEqualTo(WEST);
            assertThat(grid(east)).isEqualTo(EAST);
            assertThat(grid(nowhere)).isEqualTo(WEST);
        });
        assertThat(read(east).path("successions")).singleElement().satisfies(one -> {
            assertThat(one.path("from").asString()).isEqualTo(GRID);
            assertThat(one.path("change").asString()).isEqualTo(CHANGE);
            assertThat(one.path("reason").asString()).contains("边界内");
        });
        assertThat(read(nowhere).path("successions").path(0).path("reason").asString())
                .contains("位置不明");
        assertThat(grid(over)).isEqualTo(GRID);
        assertThat(read(east).path("unit").asString())
                .as("the village is the same")
                .isEqualTo("P500114106003");
    }

    private static Map<String, Object> redrawn() {
        return Map.of(
                "request",
                CHANGE,
                "change",
                "SPLIT",
                "effectiveAt",
                "2026-11-30T16:00:00Z",
                "predecessors",
                List.of(GRID),
                "successors",
                List.of(drawn(WEST, 108.770), drawn(EAST, 108.775)));
    }

    private static Map<String, Object> drawn(String code, double west) {
        double east = west + 0.005;
        var ring = List.of(
                List.of(west, 29.53),
                List.of(east, 29.53),
                List.of(east, 29.54),
                List.of(west, 29.54),
                List.of(west, 29.53));
        return Map.of(
                "code",
                code,
                "name",
                "新网格",
                "kind",
                "BASE",
                "village",
                code.substring(0, 12),
                "boundary",
                Map.of("type", "Polygon", "coordinates", List.of(ring)));
    }

    private String reported(String item, @Nullable Double longitude) {
        var body = Requests.matter(GRID, item);
        if (longitude != null) {
            body.put("position", Map.of("longitude", longitude, "latitude", 29.535));
        }
        return api.as("grid-worker-" + GRID)
                .post(REPORTS, body)
                .body()
                .path("number")
                .asString();
    }

    private String grid(String number) {
        return read(number).path("grid").asString();
    }

    private JsonNode read(String number) {
        return api.as("district-officer").get(REPORTS + "/" + number).body();
    }
}
