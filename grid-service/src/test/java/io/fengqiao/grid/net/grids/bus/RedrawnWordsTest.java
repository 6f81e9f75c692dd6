package io.fengqiao.grid.net.grids.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import io.fengqiao.grid.net.grids.Point;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RedrawnWordsTest {
    /// S94.
    @Test
    void areReadFromTheSample() {
        var redrawn = Contracts.of("grid-service")
                .read("grid.redrawn.v1", GridRedrawn.class)
                .redrawn();
        assertThat(redrawn.successors()).hasSize(2);
        var first = redrawn.successors().getFirst().area();
        assertThat(first).isNotNull();
        assertThat(first.holds(new Point(108.772, 29.535))).isTrue();
        assertThat(first.holds(new Point(108.778, 29.535))).isFalse();
        assertThat(Topics.ofTheSuite().readBy("grid-service")).contains("grid.events");
    }

    @Test
    void knowHolesAndSeveralPolygons() {
        var area = new GeoJsonArea(JsonMapper.shared().readTree("""
            {"type": "MultiPolygon", "coordinates": [
              [[[0,0],[10,0],[10,10],[0,10],[0,0]], [[4,4],[6,4],[6,6],[4,6],[4,4]]],
              [[[20,0],[30,0],[30,10],[20,10],[20,0]]]]}
            """));
        assertThat(area.holds(new Point(1, 1))).isTrue();
        assertThat(area.holds(new Point(5, 5))).isFalse();
        assertThat(area.holds(new Point(15, 5))).isFalse();
        assertThat(area.holds(new Point(25, 5))).isTrue();
        assertThat(new GeoJsonArea(JsonMapper.shared().readTree("{\"type\": \"Point\"}")).holds(new Point(0, 0)))
                .isFalse();
    }
}
