package io.fengqiao.local.departments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What to play, and against which suite.
///
/// `seed` decides texts and persons; `run` goes into the references, so that two runs with one seed do not
/// collide. `rate` is reports per second over all channels, 0 as fast as possible. `shareBad` of them go
/// wrong on purpose.
public record FeedPlan(
        int count,
        double rate,
        long seed,
        double shareBad,
        String run,
        URI gateway,
        String kafka,
        boolean mediators,
        Duration settleTimeout) {

    public FeedPlan {
        require(count > 0, "count", count, "at least 1");
        require(rate >= 0, "rate", rate, "0 or more a second");
        require(shareBad >= 0 && shareBad <= 1, "share of bad reports", shareBad, "0 to 1");
        require(run.matches("[A-Za-z0-9]{1,24}"), "run", run, "1 to 24 letters and digits");
        require(!settleTimeout.isNegative(), "settle timeout", settleTimeout, "0 or more seconds");
    }

    /// A feed of so many reports against a suite on this machine.
    public static FeedPlan of(int count) {
        return new FeedPlan(
                count,
                0,
                1,
                0.08,
                "t" + Long.toString(Instant.now().toEpochMilli() / 100, 36),
                URI.create("http://127.0.0.1:8080"),
                "127.0.0.1:29092",
                true,
                Duration.ofMinutes(2));
    }

    public FeedPlan at(URI gateway, String kafka) {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, mediators, settleTimeout);
    }

    public FeedPlan withRate(double rate) {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, mediators, settleTimeout);
    }

    public FeedPlan withSeed(long seed) {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, mediators, settleTimeout);
    }

    public FeedPlan withShareBad(double shareBad) {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, mediators, settleTimeout);
    }

    public FeedPlan withRun(String run) {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, mediators, settleTimeout);
    }

    public FeedPlan withoutMediators() {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, false, settleTimeout);
    }

    public FeedPlan withSettleTimeout(Duration settleTimeout) {
        return new FeedPlan(count, rate, seed, shareBad, run, gateway, kafka, mediators, settleTimeout);
    }

    private static void require(boolean holds, String what, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("%s: %s (expected: %s)".formatted(what, value, expected));
        }
    }
}
