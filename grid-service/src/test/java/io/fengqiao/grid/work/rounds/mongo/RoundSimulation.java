package io.fengqiao.grid.work.rounds.mongo;

import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.rounds.CadenceBook;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.Made;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.Patrols;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Years of daily rounds, day by day, with two replicas that race for every day, whose clocks differ by
/// almost the skew that is allowed; and in the middle a stop of five days, of the store too,
/// with news untold.
final class RoundSimulation {
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final Duration AHEAD = Duration.ofSeconds(299);
    private static final int AT_ONCE = 500;
    private static final CadenceBook BOOK = Patrols.book();

    private final Plan plan;
    private final Ground ground;
    private final List<GridCode> codes = new ArrayList<>();
    private final Ledger ledger;
    private volatile Instant now = at(0, 0, 0);
    private Site one;
    private Site other;

    /// @param early days settled before they were over
    /// @param differences what was told and should not have been, or should have been and was not
    record Outcome(
            long owed,
            long findings,
            long zero,
            long missed,
            long late,
            long toldAgain,
            long early,
            List<String> differences,
            Duration took) {}

    RoundSimulation(int grids, int days, Ground ground) {
        this.plan = new Plan(grids, days, 20261122, days / 2, days / 2 + 4);
        this.ground = ground;
        var villages = Divisions.published().ofLevel(Level.VILLAGE).stream()
                .map(Division::code)
                .toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < grids; i++) {
            codes.add(GridCode.of(villages.get(i % villages.size()), 1 + i / villages.size()));
            numbers.put(codes.get(i).value(), i);
        }
        ledger = new Ledger(START, days, numbers);
        one = replica(Duration.ZERO);
        other = replica(AHEAD);
    }

    private Site replica(Duration ahead) {
        return ground.site(() -> now.plus(ahead), ledger);
    }

    private static Instant at(int day, int hour, int second) {
        return START.plusDays(day)
                .atTime(hour, 0)
                .plusSeconds(second)
                .atZone(WorkingCalendar.SHANGHAI)
                .toInstant();
    }

    Outcome run() throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long early = 0;
        for (int day = -1; day < plan.days(); day++) {
            if (day == plan.downFrom()) {
                stopAndStartAgain();
                day = plan.downTo() + 1;
            }
            now = at(day, 9, 0);
            direct(day);
            make(day - 1, day, Plan.Fate.LATE);
            now = at(day, 18, 0);
            make(day, day, Plan.Fate.FINDINGS);
            make(day, day, Plan.Fate.ZERO);
            settleNews();
            now = at(day + 1, 0, -1);
            early += other.watching().pass(other.clock().instant()).settled();
            now = at(day + 1, 0, 300);
            race();
            settleNews();
            if (day % 100 == 99) {
                System.out.printf(
                        "day %,d of %,d, %d s%n", day + 1, plan.days(), (System.nanoTime() - begun) / 1_000_000_000);
            }
        }
        var outcome = new Outcome(
                (long) plan.grids() * plan.days() - ledger.count(plan, Plan.Fate.NOT_OWED),
                ledger.count(plan, Plan.Fate.FINDINGS),
                ledger.count(plan, Plan.Fate.ZERO),
                ledger.count(plan, Plan.Fate.MISSED) + ledger.count(plan, Plan.Fate.LATE),
                ledger.count(plan, Plan.Fate.LATE),
                ledger.toldAgain(),
                early,
                ledger.differences(plan),
                Duration.ofNanos(System.nanoTime() - begun));
        close();
        return outcome;
    }

    /// What the directory tells on a day: grids that open, grids that end.
    private void direct(int day) {
        var opened = new ArrayList<Duty>();
        var ended = new ArrayList<String>();
        for (int grid = 0; grid < plan.grids(); grid++) {
            if (plan.openedOn(grid) == day) {
                opened.add(Duty.beginning(
                        Obliged.grid(codes.get(grid)), START.plusDays(day + 1L), List.of("worker-" + grid)));
            }
            if (plan.retiredOn(grid) == day) {
                ended.add(DutyMapping.id(codes.get(grid).value()));
            }
        }
        one.duties().beginMissing(opened);
        one.duties().moveAll(ended, duty -> {
            there(duty).end(START.plusDays(day));
            return Decision.changed(there(duty), List.of());
        });
    }

    /// The rounds of day `on` with that fate, told on `day`, half through one replica and half
    /// through the other.
    private void make(int on, int day, Plan.Fate fate) {
        var ids = new ArrayList<String>();
        for (int grid = 0; grid < plan.grids(); grid++) {
            if (on >= 0 && plan.fate(grid, on) == fate) {
                ids.add(DutyMapping.id(codes.get(grid).value()));
            }
        }
        var made = new Made(
                "worker",
                START.plusDays(on),
                now,
                fate == Plan.Fate.FINDINGS ? List.of("R0123456789ABCDEFGHJK") : List.of());
        var until = now.minus(Replica.SKEW);
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            var replica = (i / AT_ONCE + day) % 2 == 0 ? one : other;
            var pass = replica.duties()
                    .moveAll(
                            ids.subList(i, Math.min(ids.size(), i + AT_ONCE)),
                            duty -> Decision.changed(
                                    there(duty), there(duty).make(made, BOOK, Patrols.QUIET, until, now)));
            if (pass.failed() > 0) {
                throw new IllegalStateException(pass.failed() + " rounds of day " + on + " could not be told");
            }
        }
    }

    private static Duty there(@org.jspecify.annotations.Nullable Duty duty) {
        return java.util.Objects.requireNonNull(duty);
    }

    private void race() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> one.watching().pass(now));
            var second = threads.submit(() -> other.watching().pass(now));
            first.get();
            second.get();
        }
        one.watching().pass(now);
    }

    private void settleNews() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofMinutes(5))
                .until(() -> one.untold() == 0);
    }

    /// One replica settles a last day and dies before it tells; then the store and everybody is away
    /// for five days.
    private void stopAndStartAgain() {
        other.stopTelling();
        one.stopTelling();
        now = at(plan.downFrom() + 1, 0, 300);
        one.watching().pass(now);
        if (one.untold() == 0) {
            throw new IllegalStateException("nothing was left untold (expected: a day's missed rounds)");
        }
        close();
        now = at(plan.downTo() + 1, 8, 0);
        one = replica(Duration.ZERO);
        other = replica(AHEAD);
        one.watching().pass(now);
        settleNews();
    }

    private void close() {
        one.close();
        other.close();
        ground.close();
    }

    public static void main(String[] sizes) throws IOException, InterruptedException, ExecutionException {
        var ground = sizes[2].equals("memory")
                ? new Ground.InMemory()
                : new Ground.OnStore(Files.createTempDirectory("rounds"));
        System.out.println(new RoundSimulation(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), ground).run());
    }
}
