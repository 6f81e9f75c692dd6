package io.fengqiao.dispute.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTest {
    /// Against the tables: P(X <= bound) reaches the level, and P(X <= bound - 1) does not.
    @ParameterizedTest(name = "mean {0}: {2} is not exceeded with probability {1}")
    @CsvSource({
        "0.0833, 0.999, 2",
        "1,      0.95,  3",
        "1,      0.999, 5",
        "3,      0.975, 7",
        "5,      0.999, 13",
        "10,     0.99,  18",
        "100,    0.999, 132",
        "900,    0.999, 994"
    })
    void boundsWhatIsToBeExpected(double mean, double level, int bound) {
        assertThat(Poisson.bound(mean, level))
                .isCloseTo(bound, org.assertj.core.data.Offset.offset(mean > 500 ? 1 : 0));
    }
}
