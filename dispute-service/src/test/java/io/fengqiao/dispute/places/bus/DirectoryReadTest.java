package io.fengqiao.dispute.places.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.places.Place;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DirectoryReadTest {
    private final Contracts grid = Contracts.of("grid-service");

    @Test
    void divisionsAndUnitsAreReadAsTheirPublisherWritesThem() {
        var division = grid.read("directory.division-described.v1", DivisionDescribed.class);
        assertThat(division.level()).isEqualTo(Level.VILLAGE);
        var unit = grid.read("directory.unit-described.v1", UnitDescribed.class);
        assertThat(unit.asPlace(Instant.EPOCH).sort()).isEqualTo(Place.Sort.UNIT);
    }
}
