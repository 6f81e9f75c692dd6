package io.fengqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.local.departments.Feed;
import io.fengqiao.local.departments.FeedPlan;
import io.fengqiao.local.departments.FeedResult.Verdict;
import io.fengqiao.local.fleet.ProcessName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any one process gets SIGKILL in the middle of a feed of 2,000 and is started again: nothing is lost,
/// nothing doubled, and what was settled is closed and scored (R1 to R4).
class KilledInTheMiddleStory {
    private static final int REPORTS = 2_000;

    /// All seven, or the one that `-Dvictim=BROKER` names.
    static List<ProcessName> victims() {
        var one = System.getProperty("victim", "");
        return one.isEmpty() ? List.of(ProcessName.values()) : List.of(ProcessName.valueOf(one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("victims")
    void nothingIsLostAndNothingDoubled(ProcessName victim) {
        var suite = Suite.running();
        var feed = new Feed(FeedPlan.of(REPORTS)
                .at(suite.fleet().baseUrl(), suite.fleet().bootstrapServers())
                .withSeed(victim.name().hashCode())
                .withRate(200)
                .withSettleTimeout(Duration.ofMinutes(5)));
        var run = CompletableFuture.supplyAsync(feed::run);

        await().atMost(Duration.ofMinutes(2)).until(() -> feed.progress().registered() >= REPORTS / 4 || run.isDone());
        assertThat(run).as("the feed is still in its middle").isNotDone();
        System.out.printf(
                "%s: killed after %d of %d reports were on the books%n",
                victim, feed.progress().registered(), REPORTS);
        suite.fleet().kill(victim);
        suite.fleet().restart(victim);

        var result = run.join();
        assertThat(result.of(Verdict.UNACCOUNTED)).as("lost").isEmpty();
        assertThat(result.doubled()).as("doubled").isEmpty();
        assertThat(result.surprises())
                .as("neither refused what is good nor accepted what is bad")
                .isEmpty();
        assertThat(result.settled()).as("settled").isGreaterThan(REPORTS / 2);
        assertThat(result.unfinished()).as("settled, but not closed and scored").isEmpty();
        System.out.printf(
                "%s: %d accepted, %d settled, closed and scored; 0 lost, 0 doubled%n",
                victim, result.of(Verdict.ACCEPTED).size(), result.settled());
    }
}
