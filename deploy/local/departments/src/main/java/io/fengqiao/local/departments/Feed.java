package io.fengqiao.local.departments;

import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.local.departments.suite.Suite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Plays the district against a running suite, once: grid workers and departments report, mediators mediate,
/// officers tell the parties; all along it is written down what became of each report.
///
/// Not guaranteed: that it leaves other feeds' cases alone. Mediators take every open case they find,
/// as they would.
public final class Feed {
    /// How long anybody asks before he gives up; far beyond any restart.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// What is not on the books by then may have been there before.
    private static final Duration TO_ARRIVE = Duration.ofSeconds(5);

    /// Within this time what was settled is to be closed and scored.
    private static final Duration TO_FINISH = Duration.ofMinutes(2);

    private static final long TICK = 100_000_000;
    /// Often enough to see, seldom enough not to be the load it measures.
    private static final Duration LEDGER_EVERY = Duration.ofSeconds(2);

    private static final int MEDIATORS_AT_WORK = 16;
    private static final int OFFICERS_AT_WORK = 8;

    private final Remarks remarks = new Remarks();
    private final FeedPlan plan;
    private final Bus bus;
    private final Clock clock;
    private final Instant started;
    private final Books books;

    public Feed(FeedPlan plan) {
        this(plan, new KafkaBus(plan.kafka(), PATIENCE), Clock.systemUTC());
    }

    Feed(FeedPlan plan, Bus bus, Clock clock) {
        this.plan = plan;
        this.bus = bus;
        this.clock = clock;
        this.started = clock.instant();
        this.books = new Books(new Script(plan, started).reports());
    }

    /// How far it has come; from any thread, at any time.
    public FeedProgress progress() {
        return books.progress();
    }

    /// Plays it to the end and gives the account.
    public FeedResult run() {
        try (bus;
                var suite = new Suite(plan.gateway(), PATIENCE);
                var desks = new Crew(OFFICERS_AT_WORK);
                var rooms = new Crew(MEDIATORS_AT_WORK)) {
            return run(suite, desks, rooms);
        }
    }

    private FeedResult run(Suite suite, Crew desks, Crew rooms) {
        var keys = new Keys(plan.run());
        var lookout = new Lookout(suite, books, started, remarks);
        var officers = new Officers(suite, desks, keys, plan.seed(), remarks);
        var mediators = new Mediators(suite, rooms, keys, plan.seed(), clock, remarks);
        var sending = new Sending(
                books,
                new GridWorkers(suite, books),
                new Departments(bus, books, new JweSealer(DevelopmentKeys::key)),
                plan.rate());

        var begin = System.nanoTime();
        long sent;
        try (var rounds = new Rounds(remarks)) {
            rounds.every(LEDGER_EVERY, 2, "ledger", () -> lookout.ledger(officers::see));
            rounds.every(Duration.ofSeconds(1), 3, "parked records", lookout::parked);
            rounds.every(LEDGER_EVERY, 1, "scores", lookout::scores);
            if (plan.mediators()) {
                rounds.every(Duration.ofMillis(300), 2, "mediators", mediators::round);
            }
            sending.sendAll();
            sent = System.nanoTime();
            if (!await(TO_ARRIVE, () -> books.all(entry -> !entry.isPending()))) {
                rounds.every(TO_ARRIVE, 3, "missing", lookout::missing);
            }
            await(plan.settleTimeout(), () -> books.all(this::isTakenCareOf));
        }
        mediators.goHome();
        lookout.readAllAgain();
        await(TO_FINISH, () -> {
            remarks.attempt("ledger", () -> lookout.ledger(officers::see));
            remarks.attempt("scores", lookout::scores);
            return books.all(entry -> !entry.isSettled() || entry.isScored());
        });
        var finished = System.nanoTime();
        remarks.attempt("parked records", lookout::parked);
        return new FeedResult(
                plan.run(),
                books.outcomes(),
                Duration.ofNanos(sent - begin),
                Duration.ofNanos(finished - sent),
                remarks.all());
    }

    /// It is known where the report ended and, with mediators at work, mediation of it is over.
    private boolean isTakenCareOf(Entry entry) {
        return !entry.isPending() && (!plan.mediators() || !entry.isInLedger() || entry.isDecided());
    }

    private static boolean await(Duration limit, BooleanSupplier holds) {
        var end = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TICK);
        }
        return true;
    }
}
