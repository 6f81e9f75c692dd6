package io.fengqiao.grid.registers.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S98: as little as possible, for as few as possible.
class CareTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Care.Ward WARD = new Care.Ward(
            new ResidentId("P00000000000000000001"), SpecialGroup.RELEASED, new GridCode("500114001001001"));

    @Test
    void changesHandsAndForgetsWhomItWasAboutWhenItEnds() {
        var care = Care.assign(new CareId("C00000000000000000001"), WARD, "worker-1", DAY);
        assertThat(care.assign(WARD, "worker-1")).isFalse();
        assertThat(care.assign(WARD, "worker-2")).isTrue();
        care.end(DAY.plusDays(1));
        assertThat(care.stage()).isEqualTo(new Care.Stage.Ended(DAY.plusDays(1)));
        assertThatThrownBy(() -> care.end(DAY.plusDays(2)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("S98"));
        assertThat(care.stage()).isEqualTo(new Care.Stage.Ended(DAY.plusDays(1)));
        assertThat(care.assign(WARD, "worker-1")).isTrue();
    }

    @Test
    void neverPrintsWhomItIsAbout() {
        assertThat(new Care.Stage.Assigned(WARD, "worker-1").toString()).doesNotContain("P0000", "RELEASED");
    }

    @ParameterizedTest(name = "{0} people are told as at least {1}, fewer than ten: {2}")
    @CsvSource({"0, 0, true", "1, 0, true", "9, 0, true", "10, 10, false", "19, 10, false", "237, 230, false"})
    void roundsNumbersSoThatNobodyIsRecognised(long exact, int told, boolean few) {
        assertThat(CareCount.of(SpecialGroup.RELEASED, exact))
                .isEqualTo(new CareCount(SpecialGroup.RELEASED, told, few));
    }

    @Test
    void asksForALineForEveryGroup() {
        assertThatThrownBy(() -> new CareLines(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
