package io.fengqiao.grid.net.grids.jts;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.local.MadeUpNet;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Boundary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// The net of the demonstration: made up, but sound.
class MadeUpNetTest {
    private static final double TOLERANCE = 0.001;

    private final Divisions divisions = Divisions.published();
    private final JtsShapes shapes = new JtsShapes();
    private final Boundary district = new FiledOutlines(new ClassPathResource("boundary-500114.geojson"))
            .of("500114000000")
            .orElseThrow();

    /// S81: adjacent, and every place in one.
    @Test
    void sharesTheDistrictOutAmongItsVillagesAndEachVillageAmongItsGrids() {
        var net = new MadeUpNet(GeoJson.read(district), divisions);
        var villages = new ArrayList<Boundary>();
        double areas = 0;
        for (Division village : divisions.ofLevel(Level.VILLAGE)) {
            var outline = net.village(village.code());
            villages.add(outline);
            areas += GeoJson.read(outline).getArea();
            var halves = List.of(net.of(village.code(), 0), net.of(village.code(), 1));
            halves.forEach(half -> assertThat(shapes.boundary(half.geoJson())).isNotNull());
            assertThat(shapes.uncovered(outline, halves)).isLessThan(TOLERANCE);
            assertThat(shapes.overlap(halves.get(0), halves.get(1))).isLessThan(TOLERANCE);
        }
        double whole = GeoJson.read(district).getArea();
        assertThat(shapes.uncovered(district, villages)).isLessThan(TOLERANCE);
        assertThat(areas / whole).isBetween(1 - TOLERANCE, 1 + TOLERANCE);
    }

    @Test
    void isTheSameEveryTime() {
        var village = "500114001001";
        assertThat(new MadeUpNet(GeoJson.read(district), divisions).of(village, 0))
                .isEqualTo(new MadeUpNet(GeoJson.read(district), divisions).of(village, 0));
    }
}
