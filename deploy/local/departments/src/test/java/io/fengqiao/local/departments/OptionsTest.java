package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void playsTwoHundredReportsAgainstThisMachineUnlessToldOtherwise() {
        var plan = Options.plan(List.of());

        assertThat(plan.count()).isEqualTo(200);
        assertThat(plan.gateway()).hasToString("http://127.0.0.1:8080");
        assertThat(plan.kafka()).isEqualTo("127.0.0.1:29092");
        assertThat(plan.mediators()).isTrue();
    }

    @Test
    void readsEveryOption() {
        var plan = Options.plan(List.of(
                ("--count 7 --rate 2.5 --seed 9 --run abc --gateway http://127.0.0.1:18080 --kafka 127.0.0.1:39092"
                                + " --share-bad 0 --no-mediators --settle-timeout 5")
                        .split(" ")));

        assertThat(plan)
                .isEqualTo(FeedPlan.of(7)
                        .withRate(2.5)
                        .withSeed(9)
                        .withRun("abc")
                        .at(java.net.URI.create("http://127.0.0.1:18080"), "127.0.0.1:39092")
                        .withShareBad(0)
                        .withoutMediators()
                        .withSettleTimeout(Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--count", "--count many", "--count 0", "--rate -1", "--share-bad 2", "--run a/b", "--fast"})
    void saysWhatIsWrongAndWhatWasExpected(String line) {
        assertThatThrownBy(() -> Options.plan(List.of(line.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void theHelpNamesEveryOption() {
        assertThat(Options.HELP)
                .contains("--count", "--rate", "--seed", "--run", "--gateway", "--kafka", "--share-bad")
                .contains("--no-mediators", "--settle-timeout");
    }

    @Test
    void theBarShowsHowFarItIs() {
        assertThat(ProgressLine.line(new FeedProgress(200, 100, 90, 80, 70, 60, 10)))
                .startsWith("[############............] sent 100/200")
                .endsWith("registered 90  settled 80  closed 70  scored 60");
    }
}
