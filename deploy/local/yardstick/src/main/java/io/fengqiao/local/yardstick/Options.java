package io.fengqiao.local.yardstick;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The command line of `deploy/local/bench`.
final class Options {
    static final String HELP = """
        Measures a running suite (deploy/local/up) against the raw limits of the same run.

          --count N          disputes in each saturated round (default 20000)
          --rounds R         saturated rounds, each between two measurements of the limits (default 3)
          --warmup N         disputes before the first round (default 2000; a fair figure takes 100000)
          --rate R           disputes per second for the times per hop (default: half of what was measured)
          --data DIR         the suite's data directory: tells its processes and ports (default .local)
          --gateway URL      the suite (default: as --data tells, else http://127.0.0.1:8080)
          --grid URL         its grid-service, directly (default: as --data tells, else http://127.0.0.1:8081)
          --kafka HOST:PORT  its broker (default: as --data tells, else 127.0.0.1:29092)
          --store URI        its store (default: as --data tells, else mongodb://127.0.0.1:27117)
          --help             this text

        It writes real disputes into the suite's ledger, all with references that begin with BENCH-, and makes and
        deletes a topic bench.<run> and a database bench. Ends with 0 when nothing was lost and the order was kept, 1
        when not, 2 when asked wrongly, 3 when the suite does not answer, 130 when interrupted.
        """;

    private static final Set<String> KNOWN =
            Set.of("--count", "--rounds", "--warmup", "--rate", "--data", "--gateway", "--grid", "--kafka", "--store");

    private final Map<String, String> given = new HashMap<>();

    private Options(List<String> arguments) {
        var left = arguments.iterator();
        while (left.hasNext()) {
            var option = left.next();
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException(option + " is not known (expected: see --help)");
            }
            if (!left.hasNext()) {
                throw new IllegalArgumentException(option + " has no value (expected: see --help)");
            }
            given.put(option, left.next());
        }
    }

    /// @throws IllegalArgumentException with a sentence for the caller
    static Plan plan(List<String> arguments) {
        return new Options(arguments).plan();
    }

    private Plan plan() {
        var data = Path.of(given.getOrDefault("--data", ".local"));
        var suite = SuiteProcesses.under(data);
        return new Plan(
                whole("--count", 20_000, Plan.FEWEST, Plan.MOST),
                whole("--rounds", 3, 1, 20),
                whole("--warmup", 2_000, 0, Plan.MOST),
                whole("--rate", 0, 0, 100_000),
                url("--gateway", suite.port("gateway", 8080)),
                url("--grid", suite.port("grid-service", 8081)),
                given.getOrDefault("--kafka", "127.0.0.1:" + suite.port("broker", 29092)),
                given.getOrDefault("--store", "mongodb://127.0.0.1:" + suite.port("store", 27117)),
                data);
    }

    private URI url(String option, int port) {
        return URI.create(given.getOrDefault(option, "http://127.0.0.1:" + port));
    }

    private int whole(String option, int otherwise, int least, int most) {
        var value = given.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below, with what was expected
        }
        throw new IllegalArgumentException(
                "%s %s (expected: a whole number from %d to %d)".formatted(option, value, least, most));
    }
}
