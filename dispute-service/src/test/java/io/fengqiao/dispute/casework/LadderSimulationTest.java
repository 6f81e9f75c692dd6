package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.COUNTING;
import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.dispute.deadlines.Extension.Consents;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// S122: a year of disputes, three replicas whose clocks differ, kills and edits, on the store adapter the
/// service uses. 200 disputes by default; ten thousand with `-Dladder.disputes=10000 -Dtest.heap=3g`.
class LadderSimulationTest {
    private static final int DISPUTES = Integer.getInteger("ladder.disputes", 200);
    private static final Instant BEGIN = Instant.parse("2025-01-05T16:00:00Z");
    private static final Duration STEP = Duration.ofHours(12);
    private static final int STEPS = 365 * 2;
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final List<Duration> REPLICAS =
            List.of(Duration.ofMinutes(-2), Duration.ZERO, Duration.ofMinutes(2));
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    /// The process is gone: nothing after this runs.
    private static final class Killed extends Error {}

    private final Random chance = new Random(500114);
    private final AtomicInteger kills = new AtomicInteger();
    private final Map<String, Integer> edits = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();

    /// Of each dispute, what it told: by event id, since what is told twice is heard once (R2).
    private final Map<String, Map<String, Document>> heard = new HashMap<>();

    @Test
    void everyRungIsToldOnceNoneEarlyAndTheOldestIsNeverStarved() throws Exception {
        try (var store = new StoreOfDisputes(LadderSimulationTest::line);
                var replicas = Executors.newFixedThreadPool(REPLICAS.size() + 1)) {
            for (int step = 0; step < STEPS; step++) {
                var now = BEGIN.plus(STEP.multipliedBy(step));
                register(store, now, step);
                var running = new ArrayList<Callable<Object>>();
                for (Duration ahead : REPLICAS) {
                    int fate = chance.nextInt(20);
                    running.add(() -> look(store, now.plus(ahead), fate));
                }
                var seed = chance.nextLong();
                running.add(() -> edit(store, now, new Random(seed)));
                for (var one : replicas.invokeAll(running)) {
                    try {
                        one.get();
                    } catch (ExecutionException e) {
                        if (!(e.getCause() instanceof Killed)) {
                            throw e;
                        }
                        kills.incrementAndGet();
                    }
                }
                store.tell(this::hear);
            }
            check(store, BEGIN.plus(STEP.multipliedBy(STEPS - 1)));
        }
    }

    private void hear(String dispute, Document event) {
        heard.computeIfAbsent(dispute, _ -> new LinkedHashMap<>()).putIfAbsent(event.getString("id"), event);
    }

    /// Disputes come in all year, half of them never seen by anybody again.
    private void register(StoreOfDisputes store, Instant now, int step) {
        var works = new ArrayList<SystemChange<Dispute, DisputeEvent>>();
        int until = (int) ((long) DISPUTES * (step + 1) / STEPS);
        while (ids.size() < until) {
            var report = Cases.report(Channel.GRID, "R-" + ids.size(), now);
            ids.add(DisputeId.of(Channel.GRID, report.origin().reference()).value());
            works.add(new SystemChange<Dispute, DisputeEvent>(
                    ids.getLast(), present -> Cases.REGISTERING.register(present, report, now)));
        }
        store.aggregates().bySystem(works);
    }

    /// A replica's look; one in ten is killed, before its write or between its write and what follows.
    private Object look(StoreOfDisputes store, Instant now, int fate) {
        var disputes = fate < 2 ? killedAmidst(store.disputes(), fate == 0) : store.disputes();
        return new WatchingDeadlines(
                        disputes,
                        DISPATCHING,
                        COUNTING,
                        Effective.always(Books.shipped().ladder()),
                        SKEW)
                .pass(now);
    }

    private Object edit(StoreOfDisputes store, Instant now, Random random) {
        var works = new ArrayList<SystemChange<Dispute, DisputeEvent>>();
        for (int i = 0; i < Math.max(3, ids.size() / 50); i++) {
            int target = random.nextInt(Math.max(1, ids.size()));
            if (target >= ids.size() || target % 2 == 0) {
                continue;
            }
            int what = random.nextInt(100);
            works.add(new SystemChange<Dispute, DisputeEvent>(
                    ids.get(target),
                    present -> present == null ? Decision.ignored("none") : edited(present, what, now)));
        }
        store.aggregates().bySystem(works);
        return works;
    }

    private Decision<Dispute, DisputeEvent> edited(Dispute dispute, int what, Instant now) {
        var by = "officer";
        var told =
                switch (what / 10) {
                    case 0, 1, 2, 3, 4 -> dispute.accept("mediator-" + what, now);
                    case 5 -> Cases.pause(dispute, new PauseClock("APPRAISAL", "1号", now), by);
                    case 6 -> dispute.resume(COUNTING, by, now);
                    case 7 -> Cases.extend(dispute, 1 + what % 10, new Consents("1号", "2号"), by, now);
                    case 8 -> {
                        var above = DISPATCHING.above(dispute, now);
                        yield above == null
                                ? dispute.fail("reason", now, DISPATCHING.feedback(dispute, now), now)
                                : dispute.escalate(Cause.MEDIATION_FAILED, "reason", by, above);
                    }
                    default ->
                        dispute.isOpen()
                                ? dispute.settle("A", now, DISPATCHING.feedback(dispute, now), now)
                                : dispute.feedBack(new Feedback(Feedback.To.PARTIES, "电话", by, now, null));
                };
        synchronized (edits) {
            edits.merge(
                    List.of("accept", "pause", "resume", "extend", "hand up", "end")
                            .get(Math.max(0, what / 10 - 4)),
                    1,
                    Integer::sum);
        }
        return Decision.changed(dispute, told);
    }

    private void check(StoreOfDisputes store, Instant end) {
        var counts = new TreeMap<String, Integer>();
        var rungs = new HashMap<String, Integer>();
        var longest = Duration.ZERO;
        int waiting = 0;
        for (Document document : store.documents().find().batchSize(500)) {
            var dueAts = new HashMap<String, Instant>();
            for (Document event :
                    heard.getOrDefault(document.getString("_id"), Map.of()).values()) {
                var type = event.getString("type");
                counts.merge(type, 1, Integer::sum);
                var told = HistoryEntry.of(event.getString("body"));
                if (told.rung().isEmpty()) {
                    continue;
                }
                rungs.merge(
                        document.getString("_id") + " " + told.dispatch() + " " + told.limit() + " " + told.rung(),
                        1,
                        Integer::sum);
                var limit = told.dispatch() + " " + told.limit();
                dueAts.putIfAbsent(limit, told.dueAt());
                var earliest = told.earliest(dueAts.getOrDefault(limit, Instant.MAX));
                assertThat(told.at())
                        .as("%s %s", document.getString("_id"), told)
                        .isAfterOrEqualTo(earliest.plus(SKEW));
                var late = Duration.between(earliest, told.at());
                longest = late.compareTo(longest) > 0 ? late : longest;
            }
            var fires = document.get("state", Document.class).getDate("firesAt");
            if (fires != null && !fires.toInstant().isAfter(end.minus(SKEW).minus(Duration.ofMinutes(2)))) {
                waiting++;
            }
        }
        System.out.printf(
                "%d disputes, %d steps of %s, %d replicas, %d kills, edits %s%ntold %s%n%d rungs, %d of them twice,"
                        + " longest wait %s, %d left behind%n",
                ids.size(),
                STEPS,
                STEP,
                REPLICAS.size(),
                kills.get(),
                edits,
                counts,
                rungs.size(),
                rungs.values().stream().filter(count -> count > 1).count(),
                longest,
                waiting);
        assertThat(rungs.values()).as("every rung once").containsOnly(1);
        for (String rung : rungs.keySet()) {
            if (rung.endsWith("SUPERVISE") || rung.endsWith("ESCALATE")) {
                var below = rung.replace("SUPERVISE", "URGE").replace("ESCALATE", "SUPERVISE");
                assertThat(rungs).as("no rung is left out").containsKey(below);
            }
        }
        assertThat(waiting).as("nothing is silent").isZero();
        assertThat(longest).as("the oldest is not starved").isLessThan(STEP.multipliedBy(5));
        assertThat(counts).containsKeys("Accepted", "Urged", "Supervised", "Escalated", "Extended", "Settled");
        assertThat(kills.get()).isPositive();
    }

    /// What an event says of the ladder, as it is left in an outbox.
    private record HistoryEntry(int dispatch, String limit, String rung, Instant dueAt, Instant at) {
        static HistoryEntry of(String body) {
            var words = body.replace("\"", "").split(" ");
            return words.length < 5
                    ? new HistoryEntry(0, "", "", Instant.EPOCH, Instant.EPOCH)
                    : new HistoryEntry(
                            Integer.parseInt(words[0]),
                            words[1],
                            words[2],
                            Instant.parse(words[3]),
                            Instant.parse(words[4]));
        }

        /// Counted here by the calendar alone, not by the ladder's book.
        Instant earliest(Instant dueAt) {
            var lastMoment = dueAt.minusMillis(1);
            return switch (rung) {
                case "URGE" -> dueAt;
                case "SUPERVISE" -> CALENDAR.afterWorkingDays(lastMoment, 1).instant();
                default -> CALENDAR.afterWorkingDays(lastMoment, 3).instant();
            };
        }
    }

    private static String line(DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.Urged it -> it.dispatch() + " " + it.limit() + " URGE " + it.dueAt() + " " + it.at();
            case DisputeEvent.Supervised it ->
                it.dispatch() + " " + it.limit() + " SUPERVISE " + it.dueAt() + " " + it.at();
            case DisputeEvent.Escalated it
            when it.cause() == Cause.OVERDUE || it.cause() == Cause.NOT_ACCEPTED ->
                it.dispatch() + (it.cause() == Cause.OVERDUE ? " RESOLVE" : " ACCEPT") + " ESCALATE " + it.at() + " "
                        + it.at();
            default -> event.getClass().getSimpleName();
        };
    }

    /// A process that ends in the middle: while it decides, so that nothing is written, or right
    /// after its write.
    @SuppressWarnings("unchecked")
    private static Disputes killedAmidst(Disputes disputes, boolean beforeTheWrite) {
        return (Disputes) Proxy.newProxyInstance(
                Disputes.class.getClassLoader(), new Class<?>[] {Disputes.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("moveAll")) {
                        return method.invoke(disputes, arguments);
                    }
                    var ids = (List<String>) arguments[0];
                    var move = (Function<@Nullable Dispute, Decision<Dispute, DisputeEvent>>) arguments[1];
                    int last = beforeTheWrite ? ids.size() / 2 : Integer.MAX_VALUE;
                    var decided = new AtomicInteger();
                    disputes.moveAll(ids, present -> {
                        if (decided.getAndIncrement() >= last) {
                            throw new Killed();
                        }
                        return move.apply(present);
                    });
                    throw new Killed();
                });
    }
}
