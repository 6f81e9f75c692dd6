package io.fengqiao.local.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LimitsTest {
    private static Limits limits(double produce, double consume, double insertMany) {
        return new Limits(produce, consume, insertMany, 1, 1, 1);
    }

    @Test
    void threeWritesAndFourEventsBoundTheFlow() {
        // 3/90,000 + 4/400,000 + 4/1,000,000 seconds a dispute
        assertThat(limits(400_000, 1_000_000, 90_000).disputes()).isCloseTo(21_126.8, within(0.1));
    }

    @Test
    void theLimitOfARoundIsTheMeanOfTheTwoAroundIt() {
        assertThat(limits(4, 4, 3).around(limits(8, 8, 6))).isCloseTo((1 / 3.0 + 2 / 3.0) / 2, within(1e-9));
    }

    @Test
    void limitsThatDifferByMoreThanFifteenPercentAreNotAlike() {
        assertThat(limits(4, 4, 3).isLike(limits(4.6, 4.6, 3.45))).isTrue();
        assertThat(limits(4, 4, 3).isLike(limits(4.8, 4.8, 3.6))).isFalse();
        assertThat(limits(4.8, 4.8, 3.6).isLike(limits(4, 4, 3))).isFalse();
    }
}
