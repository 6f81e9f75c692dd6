package io.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.dispute.outbound.Notice;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Position;
import io.fengqiao.dispute.standing.Recounting;
import io.fengqiao.dispute.standing.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 100,000 open disputes in the store: how long a first page and the counts take, over HTTP. Not part of the build:
/// `mvn test -Dexec.skip -pl dispute-service -Dtest=WorklistsMeasurement`.
@RunningDisputes
class WorklistsMeasurement {
    private static final int LINES = 100_000;
    private static final int TOWNS = 30;
    private static final int VILLAGES = 7;
    private static final int CALLS = 300;
    private static final int WARM = 100;

    @Autowired
    Api api;

    @Autowired
    Aggregates<Line, ?, Notice> lines;

    @Autowired
    Recounting recounting;

    @Test
    void firstPagesAndCountsOfAHundredThousandOpenDisputes() {
        var random = new Random(114);
        long start = System.nanoTime();
        for (int from = 0; from < LINES; from += 1_000) {
            var works = new ArrayList<Work<Line, Notice>>();
            for (int i = from; i < from + 1_000; i++) {
                works.add(work(line(i, random)));
            }
            lines.performAll(works);
        }
        print(String.format(Locale.ROOT, "%d lines written in %.1f s", LINES, seconds(start)));
        start = System.nanoTime();
        int passes = 0;
        while (recounting.pass() > 0) {
            passes++;
        }
        print(String.format(Locale.ROOT, "counted in %d passes, %.1f s", passes, seconds(start)));
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
        for (int i = -WARM; i < CALLS; i++) {
            long start = System.nanoTime();
            int status = caller.get(path).status();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
            assertThat(status).isEqualTo(200);
        }
        Arrays.sort(times);
        print(String.format(
                Locale.ROOT,
                "%-32s %-16s p50 %6.1f ms  p99 %6.1f ms",
                who,
                what,
                times[CALLS / 2] / 1e6,
                times[CALLS * 99 / 100] / 1e6));
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
                null);
        var id = "D%020d".formatted(i);
        var registration = new Registration(
                id, "grid", "R" + i, "neighbour", place, registered, registered, "grid-worker-" + village + "001");
        return Line.first(registration, position);
    }

    private static Work<Line, Notice> work(Line line) {
        return new Work<>(
                line.dispute(),
                Scope.system(),
                null,
                null,
                null,
                Work.Cause.NONE,
                _ -> Decision.changed(line, List.of()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
