package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.COUNTING;
import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.casework.mongo.RestingDisputes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What finding the overdue costs with 100,000 and with 1,000,000 disputes in the store: the ratio is to be
/// near one. Each number of disputes lies in a local store of its own, a process with a file; both are asked
/// in turns, so that what else runs on the machine troubles both alike. Not part of the build: `mvn test -pl
/// dispute-service -am -Dtest=OverdueMeasurement -Dsurefire.failIfNoSpecifiedTests=false`.
class OverdueMeasurement {
    private static final int FEW = Integer.getInteger("overdue.few", 100_000);
    private static final int MANY = Integer.getInteger("overdue.many", 1_000_000);
    private static final int DUE = 1_000;
    private static final int CALLS = 2_000;
    private static final int WARM = 500;
    private static final Instant YEARS_LATER = NOW.plus(Duration.ofDays(3_650));
    private static final Instant ACCEPT_BY = Instant.parse("2026-03-05T16:00:00Z");

    private interface Look {
        int at(Ledger ledger);
    }

    @Test
    void costsWhatIsDueAndNotWhatIsStored(@TempDir Path directory) throws IOException {
        try (var few = Ledger.opened(directory.resolve("few"));
                var many = Ledger.opened(directory.resolve("many"))) {
            fill(few, FEW);
            fill(many, MANY);
            compare(
                    "nothing due",
                    few,
                    many,
                    0,
                    ledger -> ledger.disputes().due(NOW, 200).size());
            compare(
                    "200 of 1,000 due",
                    few,
                    many,
                    200,
                    ledger -> ledger.disputes().due(ACCEPT_BY, 200).size());
            compare("the oldest", few, many, 1, ledger -> ledger.disputes().firstDue() == null ? 0 : 1);
            for (int day = 0; day < 20; day += 4) {
                act(few, many, ACCEPT_BY.plus(Duration.ofDays(day)));
            }
        }
    }

    private static void fill(Ledger ledger, int count) {
        long start = System.nanoTime();
        RestingDisputes.put(ledger.documents(), count, YEARS_LATER);
        ledger.register(DUE);
        assertThat(ledger.documents().countDocuments()).isEqualTo(count + DUE);
        print(String.format(
                Locale.ROOT,
                "%,d disputes at rest and %,d with a clock that fires, put in %.1f s",
                count,
                DUE,
                seconds(start)));
    }

    private static void compare(String what, Ledger few, Ledger many, int found, Look look) {
        var times = List.of(new long[CALLS], new long[CALLS]);
        var ledgers = List.of(few, many);
        var cpu = new Duration[] {Duration.ZERO, Duration.ZERO};
        for (int i = -WARM; i < CALLS; i++) {
            for (int which = 0; which < 2; which++) {
                if (i == 0) {
                    cpu[which] = ledgers.get(which).storeCpu();
                }
                long start = System.nanoTime();
                int size = look.at(ledgers.get(which));
                if (i >= 0) {
                    times.get(which)[i] = System.nanoTime() - start;
                }
                assertThat(size).isEqualTo(found);
            }
        }
        for (int which = 0; which < 2; which++) {
            cpu[which] = ledgers.get(which).storeCpu().minus(cpu[which]);
            Arrays.sort(times.get(which));
        }
        int calls = few.commandsOf(() -> look.at(few)).size();
        print(String.format(
                Locale.ROOT,
                "%-17s p50 %.3f / %.3f ms, ratio %.2f; p99 %.2f / %.2f ms; store's CPU %d / %d us a look; %d store"
                        + " call",
                what,
                milliseconds(times.getFirst(), 50),
                milliseconds(times.getLast(), 50),
                milliseconds(times.getLast(), 50) / milliseconds(times.getFirst(), 50),
                milliseconds(times.getFirst(), 99),
                milliseconds(times.getLast(), 99),
                cpu[0].toNanos() / 1_000 / CALLS,
                cpu[1].toNanos() / 1_000 / CALLS,
                calls));
    }

    /// The whole pass: find, load, decide, write; the same rungs in both.
    private static void act(Ledger few, Ledger many, Instant at) {
        var one = acted(few, at);
        var other = acted(many, at);
        assertThat(one.fired()).isEqualTo(other.fired());
        print(String.format(
                Locale.ROOT,
                "acting on %,d clocks: %.0f / %.0f ms, ratio %.2f; store calls %d / %d",
                one.fired(),
                one.took() / 1e6,
                other.took() / 1e6,
                (double) other.took() / one.took(),
                one.calls(),
                other.calls()));
    }

    private record Acted(int fired, long took, int calls) {}

    private static Acted acted(Ledger ledger, Instant at) {
        var watching = new WatchingDeadlines(
                ledger.disputes(),
                DISPATCHING,
                COUNTING,
                Effective.always(Books.shipped().ladder()),
                Duration.ZERO);
        var fired = new int[1];
        long start = System.nanoTime();
        int calls =
                ledger.commandsOf(() -> fired[0] = watching.pass(at).fired()).size();
        return new Acted(fired[0], System.nanoTime() - start, calls);
    }

    private static double milliseconds(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
