package io.fengqiao.assessment.places.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.assessment.places.Level;
import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.testkit.Contracts;
import org.junit.jupiter.api.Test;

/// What grid-service promises, read as this service reads it.
class DirectoryContractsTest {
    @Test
    void readsADivisionsSample() {
        var place = Contracts.of("grid-service")
                .read("directory.division-described.v1", DivisionDescribed.class)
                .place();
        assertThat(place.sort()).isEqualTo(Place.Sort.DIVISION);
        assertThat(place.code()).matches("[0-9]{12}");
        assertThat(place.name()).isNotBlank();
    }

    @Test
    void readsAUnitsSample() {
        var place = Contracts.of("grid-service")
                .read("directory.unit-described.v1", UnitDescribed.class)
                .place();
        assertThat(place.sort()).isEqualTo(Place.Sort.UNIT);
        assertThat(place.within()).matches("[0-9]{12}");
    }

    @Test
    void refusesCodesOfAnotherForm() {
        assertThatThrownBy(() -> new DivisionDescribed("5001", "x", Level.TOWN, null).place())
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("code ");
        assertThatThrownBy(() -> new DivisionDescribed("500114001000", "x", Level.TOWN, "up").place())
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("parent ");
        assertThatThrownBy(() -> new UnitDescribed("500114-police", "x", Level.DISTRICT, "here").place())
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("division ");
    }
}
