package io.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Position;
import io.fengqiao.dispute.standing.Registration;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.mongo.LinesInBulk;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/// 100,000 open disputes in the store: how long a first page and the counts take, over HTTP, and what the
/// process that is client, service and store at once burns for each. Not part of the build: `mvn test -pl
/// dispute-service -am -Dtest=WorklistsMeasurement
/// -Dtest.heap=4g -Dtest.compiler=4 -Dsurefire.failIfNoSpecifiedTests=false`.
@RunningDisputes
class WorklistsMeasurement {
    private static final int LINES = 100_000;
    private static final int TOWNS = 30;
    private static final int VILLAGES = 7;
    private static final int CALLS = 300;
    private static final int WARM = 600;

    @Autowired
    Api api;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Lines lines;

    @Autowired
    Tallies tallies;

    @Test
    void firstPagesAndCountsOfAHundredThousandOpenDisputes() {
        var random = new Random(114);
        long start = System.nanoTime();
        LinesInBulk.put(
                mongo.getCollection("lines"),
                IntStream.range(0, LINES).mapToObj(i -> line(i, random)).toList(),
                lines,
                tallies);
        print(String.format(Locale.ROOT, "%d lines put and counted in %.1f s", LINES, seconds(start)));
        for (var who : List.of("village-officer-500114003002", "town-officer-500114003000", "district-officer")) {
            measure(who, "counts", "/api/dispute/worklists");
            measure(who, "held, first 50", "/api/dispute/worklists/HELD");
            measure(who, "area, first 50", "/api/dispute/worklists/AREA");
        }
        measure("district-officer", "area, first 200", "/api/dispute/worklists/AREA?limit=200");
        measure("district-officer", "map of 31 days", "/api/dispute/distribution?from=2026-10-20&to=2026-11-20");
        measure("district-officer", "hot spots", "/api/dispute/distribution/hot-spots?until=2026-11-20");
        assertThat(api.as("district-officer")
                        .get("/api/dispute/worklists")
                        .body()
                        .toString())
                .contains("\"open\":" + LINES);
    }

    private void measure(String who, String what, String path) {
        var caller = api.as(who);
        var times = new long[CALLS];
        long burned = 0;
        for (int i = -WARM; i < CALLS; i++) {
            if (i == 0) {
                burned = cpu();
            }
            long start = System.nanoTime();
            int status = caller.get(path).status();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
            assertThat(status).isEqualTo(200);
        }
        burned = cpu() - burned;
        Arrays.sort(times);
        print(String.format(
                Locale.ROOT,
                "%-32s %-16s p50 %6.1f ms  p99 %6.1f ms  CPU %6.2f ms",
                who,
                what,
                times[CALLS / 2] / 1e6,
                times[CALLS * 99 / 100] / 1e6,
                burned / 1e6 / CALLS));
    }

    private static Line line(int i, Random random) {
        var town = "500114%03d000".formatted(1 + random.nextInt(TOWNS));
        var village = town.substring(0, 9) + "%03d".formatted(1 + random.nextInt(VILLAGES));
        var registered = Instant.parse("2026-08-01T00:00:00Z").plus(Duration.ofSeconds(random.nextInt(9_500_000)));
        var place = new Territory("500114000000", town, village);
        boolean up = random.nextInt(10) == 0;
        var position = new Position(
                random.nextBoolean() ? "DISPATCHED" : "ACCEPTED",
                false,
                up ? Level.TOWN : Level.VILLAGE,
                "P" + (up ? town : village),
                null,
                null,
                "GENERAL",
                registered.plus(Duration.ofDays(30)),
                random.nextInt(20) == 0,
                false,
                null,
                new Position.Keys("P" + (up ? town : village), List.of()));
        var id = "D%020d".formatted(i);
        var registration = new Registration(
                id, "grid", "R" + i, "neighbour", place, registered, registered, "grid-worker-" + village + "001");
        return Line.first(registration, position);
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
