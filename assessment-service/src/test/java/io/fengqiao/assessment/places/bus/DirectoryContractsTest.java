package io.fengqiao.assessment.places.bus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        code     | {"code":"5001","name":"x","level":"TOWN"}
        parent   | {"code":"500114001000","name":"x","level":"TOWN","parent":"up"}
        """)
    void refusesADivisionWithCodesOfAnotherForm(String field, String body) {
        refuses(field, body, DivisionDescribed.class);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        code     | {"code":"police","name":"x","level":"DISTRICT","division":"500114000000"}
        division | {"code":"500114-police","name":"x","level":"DISTRICT","division":"here"}
        """)
    void refusesAUnitWithCodesOfAnotherForm(String field, String body) {
        refuses(field, body, UnitDescribed.class);
    }

    private static void refuses(String field, String body, Class<?> type) {
        assertThatThrownBy(() -> new EventJson().read(body.getBytes(UTF_8), type))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(field + " is not of the form");
    }
}
