package io.fengqiao.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventJsonTest {
    private static final String WHOLE = """
        {"number":"R1","division":"500114001001","unit":"500114-labour","kind":"wages",\
        "account":{"kind":"STATEMENT","sealed":"x"},"people":3}\
        """;

    private final EventJson json = new EventJson();

    record Facts(
            String kind,
            Personal account,
            int people,
            @Nullable Long amount) {}

    record Told(
            String number,
            DivisionCode division,
            @Nullable UnitCode unit,
            @JsonUnwrapped Facts facts) {}

    @Test
    void readsFactsThatStandFlatInABody() {
        var told = read(WHOLE);

        assertThat(told.division()).isEqualTo(new DivisionCode("500114001001"));
        assertThat(told.unit()).isEqualTo(new UnitCode("500114-labour"));
        assertThat(told.facts().kind()).isEqualTo("wages");
        assertThat(told.facts().people()).isEqualTo(3);
        assertThat(told.facts().amount()).isNull();
    }

    @Test
    void writesThemFlatAgain() {
        assertThat(json.json(read(WHOLE))).isEqualTo(WHOLE);
    }

    @ParameterizedTest(name = "{1}: {0} in place of {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "500114-Labour"  | unit is not of the form its contract asks for     | "500114-labour"
        "50011400100"    | division is not of the form its contract asks for | "500114001001"
        ["500114001001"] | division is not of the form its contract asks for | "500114001001"
        null             | division is missing                               | "500114001001"
        null             | kind is missing                                   | "wages"
        null             | people is not of the form its contract asks for   | 3
        """)
    void namesTheFieldThatIsWrong(String wrong, String message, String instead) {
        assertThatThrownBy(() -> read(WHOLE.replace(":" + instead, ":" + wrong)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(message);
    }

    private Told read(String body) {
        return json.read(body.getBytes(UTF_8), Told.class);
    }
}
