package io.fengqiao.local.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void aPercentileIsTheValueOfTheNearestRank() {
        var hundred = Percentiles.of(
                LongStream.rangeClosed(1, 100).map(each -> 101 - each).toArray());

        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.at(100)).isEqualTo(100);
        assertThat(Percentiles.of(new long[] {7, 3}).at(50)).isEqualTo(3);
        assertThat(Percentiles.of(new long[] {7, 3}).at(51)).isEqualTo(7);
    }

    @Test
    void nothingMeasuredIsNoPercentileRatioOrMedian() {
        assertThat(Percentiles.of(new long[0]).at(99)).isNaN();
        assertThat(Figures.ratio(5, 0)).isNaN();
        assertThat(Figures.median(new double[0])).isNaN();
        assertThat(Figures.perSecond(5, 0)).isNaN();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Figures.median(new double[] {9, 1, 5})).isEqualTo(5);
        assertThat(Figures.median(new double[] {9, 1, 5, 7})).isEqualTo(6);
    }

    @Test
    void theSteadyRateLeavesOutTheFirstAndTheLastTenth() {
        // 80 in the middle, one every 10 ms; the first ten and the last ten take far longer.
        var times = LongStream.range(0, 100)
                .map(each -> each < 10 ? each : each <= 89 ? 100_000 + each * 10 : 900_000 + each * 1_000)
                .toArray();

        assertThat(Figures.steadyPerSecond(times)).isCloseTo(100, within(0.1));
    }
}
