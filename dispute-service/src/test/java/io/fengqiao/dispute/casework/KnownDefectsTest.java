package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.COUNTING;
import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Rung;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.dispute.deadlines.Extension.Consents;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S122: the five defects of the nearest public system's escalation, and that none of them is here.
class KnownDefectsTest {
    private static final Instant ACCEPT_BY = Instant.parse("2026-03-05T16:00:00Z");

    private static StoreOfDisputes store;

    @BeforeAll
    static void open() {
        store = new StoreOfDisputes(event -> event.getClass().getSimpleName());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void empty() {
        store.documents().deleteMany(new Document());
    }

    /// There a page of the newest was worked on again and again, and the oldest never came to its turn.
    @Test
    void starvationOfTheOldest() {
        register(450, 0);
        register(1, -24);
        var oldest = DisputeId.of(Channel.GRID, "R-24-0").value();
        assertThat(store.disputes().due(ACCEPT_BY, 200)).first().isEqualTo(oldest);
        watching(Books.shipped().ladder()).pass(ACCEPT_BY);
        assertThat(told("Urged")).isEqualTo(451);
    }

    /// There a case without an assignee was not looked at.
    @Test
    void unassignedSkipped() {
        register(1, 0);
        var watching = watching(Books.shipped().ladder());
        var now = ACCEPT_BY.plus(Duration.ofDays(9));
        for (int rung = 1; rung <= 3; rung++) {
            watching.pass(now);
        }
        assertThat(told("Accepted")).isZero();
        assertThat(told("Urged")).isEqualTo(1);
        assertThat(told("Supervised")).isEqualTo(1);
        assertThat(told("Escalated")).isEqualTo(1);
    }

    /// There the age was counted from the last modification, so that any edit postponed the escalation.
    @Test
    void clockRestartedByAnEdit() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        var due = Cases.firesAt(dispute);
        dispute.accept("mediator-2", due.minusSeconds(1));
        assertThat(Cases.firesAt(dispute)).isEqualTo(due);
        Cases.climb(dispute, due);
        var next = Cases.firesAt(dispute);
        dispute.accept("mediator-3", due.plusSeconds(1));
        var pause = new PauseClock("APPRAISAL", "1号", due.plusSeconds(1));
        assertThatThrownBy(() -> Cases.pause(dispute, pause, "officer")).isInstanceOf(TimeRunOut.class);
        assertThatThrownBy(() -> Cases.extend(dispute, 9, new Consents("1号", "2号"), "officer", due.plusSeconds(1)))
                .isInstanceOf(TimeRunOut.class);
        assertThat(Cases.firesAt(dispute)).isEqualTo(next);
        assertThat(Cases.dueAt(dispute)).isEqualTo(due);
    }

    /// The same at the district, where a mediator may come after both limits have run out.
    @Test
    void ladderRestartedByALateAcceptance() {
        var dispute = Cases.at(Channel.GRID, Level.DISTRICT, "DISPATCHED");
        for (int rung = 0; rung < 4; rung++) {
            Cases.climb(dispute, Cases.firesAt(dispute));
        }
        var before = dispute.clock();
        assertThat(before).matches(clock -> clock != null && clock.firesAt() == null);
        dispute.accept("mediator-2", NOW.plus(Duration.ofDays(200)));
        assertThat(dispute.clock()).isEqualTo(before);
    }

    /// There two replicas wrote state and message without a lock, and told both.
    @Test
    void dualWriteWithoutLock() throws Exception {
        register(300, 0);
        try (var replicas = Executors.newFixedThreadPool(3)) {
            var looks = IntStream.range(0, 3)
                    .<Callable<Object>>mapToObj(
                            replica -> () -> watching(Books.shipped().ladder()).pass(ACCEPT_BY))
                    .toList();
            for (var look : replicas.invokeAll(looks)) {
                look.get();
            }
        }
        assertThat(told("Urged")).isEqualTo(300);
        assertThat(told("Overdue")).isEqualTo(300);
    }

    /// There a setting and a constant disagreed on how many levels there are.
    @Test
    void twoSourcesForTheLaddersDepth() {
        for (int depth : List.of(1, 2, 6)) {
            var rungs = new ArrayList<Rung<Step>>();
            for (int i = 0; i < depth; i++) {
                var after = i == 0 ? null : new Limit.Days(i);
                rungs.add(new Rung<>("urge-" + i, "S122", Step.URGE, after, "words"));
            }
            empty();
            register(1, 0);
            var watching = watching(new LadderBook("test", rungs, WorkingCalendar.published()));
            for (int i = 0; i < 10; i++) {
                watching.pass(ACCEPT_BY.plus(Duration.ofDays(20)));
            }
            assertThat(told("Urged")).isEqualTo(depth);
        }
    }

    private static void register(int count, int hours) {
        var at = NOW.plus(Duration.ofHours(hours));
        store.aggregates()
                .bySystem(IntStream.range(0, count)
                        .mapToObj(i -> Cases.report(Channel.GRID, "R" + hours + "-" + i, at))
                        .map(report -> new SystemChange<Dispute, DisputeEvent>(
                                DisputeId.of(Channel.GRID, report.origin().reference())
                                        .value(),
                                present -> Cases.REGISTERING.register(present, report, at)))
                        .toList());
    }

    private static WatchingDeadlines watching(LadderBook ladder) {
        return new WatchingDeadlines(store.disputes(), DISPATCHING, COUNTING, Effective.always(ladder), Duration.ZERO);
    }

    private static long told(String event) {
        long count = 0;
        for (Document document : store.documents().find()) {
            count += document.getList("outbox", Document.class).stream()
                    .filter(one -> event.equals(one.getString("type")))
                    .count();
        }
        return count;
    }
}
