package io.fengqiao.chassis.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Units as the directory spells them (S68, S116).
class UnitCodeTest {
    private static final DivisionCode VILLAGE = new DivisionCode("500114001001");

    @Test
    void aPlatformIsOfItsDivision() {
        var platform = UnitCode.platformOf(VILLAGE);

        assertThat(platform).hasToString("P500114001001");
        assertThat(platform.isPlatform()).isTrue();
        assertThat(platform.division()).contains(VILLAGE);
        assertThat(platform.department()).isEmpty();
    }

    @Test
    void aDepartmentIsOfItsDistrict() {
        var department = UnitCode.department(VILLAGE, "political-legal");

        assertThat(department).hasToString("500114-political-legal");
        assertThat(department.isPlatform()).isFalse();
        assertThat(department.division()).isEmpty();
        assertThat(department.department()).contains("political-legal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "P50011400100",
                "P000000000000",
                "p500114001001",
                "500114001001",
                "500114-",
                "500114-X",
                "O500114001001",
                "O-traffic",
                "500114-a-name-that-is-longer-than-thirty"
            })
    void isNothingElse(String text) {
        assertThat(UnitCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(text));
    }
}
