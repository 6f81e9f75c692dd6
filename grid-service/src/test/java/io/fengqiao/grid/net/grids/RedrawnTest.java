package io.fengqiao.grid.net.grids;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.grid.net.grids.Redrawn.Choice;
import io.fengqiao.grid.net.grids.Redrawn.Spot;
import io.fengqiao.grid.net.grids.Redrawn.Successor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S94: where what lay in a redrawn grid belongs now.
class RedrawnTest {
    private static final GridCode OLD = new GridCode("500114106003001");
    private static final GridCode WEST = new GridCode("500114106003011");
    private static final GridCode EAST = new GridCode("500114106003012");
    private static final Redrawn SPLIT = new Redrawn(
            "C1",
            List.of(
                    new Successor(WEST, point -> point.longitude() < 108, List.of("一组", "二组")),
                    new Successor(EAST, point -> point.longitude() > 108, List.of("三组"))));

    @ParameterizedTest(name = "at {0}, {1}: {2}, since {3}")
    @CsvSource(nullValues = "-", textBlock = """
        109 | 一组1号 | 500114106003012 | 边界内
        107 | -      | 500114106003011 | 边界内
        108 | 三组9号 | 500114106003012 | 地址属于
        -   | 二组5号 | 500114106003011 | 地址属于
        -   | 四组1号 | 500114106003011 | 位置不明,归入第一个
        -   | -      | 500114106003011 | 位置不明,归入第一个
        """, delimiter = '|')
    void goesByPositionThenAddressThenToTheFirst(
            @Nullable Double longitude, @Nullable String address, String grid, String reason) {
        var spot = new Spot(longitude == null ? null : new Point(longitude, 29), address);
        assertThat(SPLIT.choose(OLD, spot)).hasValueSatisfying(choice -> {
            assertThat(choice.grid().value()).isEqualTo(grid);
            assertThat(choice.reason()).contains(reason);
        });
    }

    @Test
    void staysInAnAdjustedGridWhenNobodyKnowsWhereItIs() {
        assertThat(SPLIT.choose(EAST, Spot.UNKNOWN)).map(Choice::grid).hasValue(EAST);
    }

    @Test
    void hasNowhereToGoWhenNothingTookThePlace() {
        assertThat(new Redrawn("C2", List.of()).choose(OLD, Spot.UNKNOWN)).isEmpty();
    }
}
