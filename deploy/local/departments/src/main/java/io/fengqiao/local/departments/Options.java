package io.fengqiao.local.departments;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// The command line of `deploy/local/feed`.
final class Options {
    static final String HELP = """
        Plays grid workers, departments, mediators and officers against a running suite.

          --count N            reports to send (default 200)
          --rate R             reports per second over all channels, 0 as fast as possible (default 0)
          --seed S             decides texts and persons (default 1)
          --run ID             part of every reference, 1 to 24 letters and digits (default: new each time)
          --gateway URL        the suite (default http://127.0.0.1:8080)
          --kafka HOST:PORT    the broker (default 127.0.0.1:29092)
          --share-bad P        share that is duplicated, late, malformed or out of area (default 0.08)
          --no-mediators       leaves open cases to others
          --settle-timeout S   seconds that mediators go on after the last report (default 120)
          --help               this text
        """;

    private Options() {}

    /// @throws IllegalArgumentException with a sentence for the caller
    static FeedPlan plan(List<String> arguments) {
        var plan = FeedPlan.of(200);
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var option = left.remove();
            plan = switch (option) {
                case "--count" -> counted(plan, (int) whole(option, left));
                case "--rate" -> plan.withRate(number(option, left));
                case "--seed" -> plan.withSeed(whole(option, left));
                case "--run" -> plan.withRun(value(option, left));
                case "--gateway" -> plan.at(URI.create(value(option, left)), plan.kafka());
                case "--kafka" -> plan.at(plan.gateway(), value(option, left));
                case "--share-bad" -> plan.withShareBad(number(option, left));
                case "--no-mediators" -> plan.withoutMediators();
                case "--settle-timeout" -> plan.withSettleTimeout(Duration.ofSeconds(whole(option, left)));
                default -> throw new IllegalArgumentException(option + " is not known (expected: see --help)");
            };
        }
        return plan;
    }

    private static FeedPlan counted(FeedPlan plan, int count) {
        return new FeedPlan(
                count,
                plan.rate(),
                plan.seed(),
                plan.shareBad(),
                plan.run(),
                plan.gateway(),
                plan.kafka(),
                plan.mediators(),
                plan.settleTimeout());
    }

    private static String value(String option, Queue<String> left) {
        var value = left.poll();
        if (value == null) {
            throw new IllegalArgumentException(option + " has no value (expected: see --help)");
        }
        return value;
    }

    private static long whole(String option, Queue<String> left) {
        var value = value(option, left);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("%s %s (expected: a whole number)".formatted(option, value), none);
        }
    }

    private static double number(String option, Queue<String> left) {
        var value = value(option, left);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("%s %s (expected: a number)".formatted(option, value), none);
        }
    }
}
