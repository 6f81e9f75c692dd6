package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.DIRECTORY;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Rung;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.Extension.Consents;
import io.fengqiao.dispute.deadlines.Ground;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.NotExtendable;
import io.fengqiao.dispute.deadlines.Step;
import io.fengqiao.dispute.deadlines.Task;
import io.fengqiao.dispute.deadlines.TimeLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/// S135: an edition decides what begins on its day or later. What runs keeps the time limits it began with,
/// and the ladder of the day it ran out.
class ClockEditionsTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();
    private static final Instant CHANGED = NOW.plus(Duration.ofDays(1));
    private static final Consents CONSENTS = new Consents("1号", "2号");

    private final Effective<TimeLimits> limits =
            changing(CHANGED, Books.shipped().limits(), tenDays());
    private final Dispatching dispatching =
            new Dispatching(Effective.always(Books.shipped().routing()), limits, DIRECTORY);
    private final RegisteringDisputes registering =
            new RegisteringDisputes(DIRECTORY, Effective.always(Books.shipped().grading()), dispatching);
    private final Counting counting = new Counting(limits, Books.shipped().reasoning());

    @Test
    void whatIsDispatchedFromItsDayOnHasTheLimitsOfTheNewEdition() {
        var before = registered("before", CHANGED.minusMillis(1)).assignment().resolve();
        assertThat(before.reason().book()).isEqualTo("time-limits@2026-11-28");
        assertThat(before.budget()).isEqualTo(new Limit.Days(30));
        var after = registered("after", CHANGED).assignment().resolve();
        assertThat(after.reason().book()).isEqualTo("time-limits@next");
        assertThat(after.budget()).isEqualTo(new Limit.Days(10));
    }

    @Test
    void aClockThatRunsIsStoppedAndLengthenedByTheEditionItBeganWith() {
        var before = registered("before", NOW);
        var began = before.assignment().resolve();
        before.accept("mediator", NOW);
        before.extend(extension(before), counting, "officer");
        before.pause(counting.suspension(new PauseClock("APPRAISAL", "1号", CHANGED)), counting, "officer");
        before.resume(counting, "officer", CHANGED.plus(Duration.ofDays(2)));
        var counted = before.assignment().resolve();
        assertThat(counted.reason()).isEqualTo(began.reason());
        assertThat(counted.budget()).isEqualTo(began.budget());
        assertThat(counted.dueAt()).isAfterOrEqualTo(began.dueAt().plus(Duration.ofDays(7)));

        var after = registered("after", CHANGED);
        after.accept("mediator", CHANGED);
        assertThatThrownBy(() -> extension(after)).isInstanceOf(NotExtendable.class);
    }

    private Extension extension(Dispute dispute) {
        return counting.extension(dispute.assignment().resolve(), dispute.time(), 5, CONSENTS, CHANGED);
    }

    /// One ran out the day before the new ladder, one on its first day.
    @Test
    void aLimitThatRanOutClimbsTheLadderOfItsLastDay() {
        var newLadder = Instant.parse("2026-03-05T16:00:00Z");
        var ladder = changing(newLadder, Books.shipped().ladder(), slowLadder());
        try (var store = new StoreOfDisputes(event -> event.getClass().getSimpleName())) {
            put(store, "thursday", NOW);
            put(store, "friday", NOW.plus(Duration.ofDays(1)));
            var watching =
                    new WatchingDeadlines(store.disputes(), Cases.DISPATCHING, Cases.COUNTING, ladder, Duration.ZERO);
            watching.pass(Instant.parse("2026-03-10T15:59:59Z"));
            watching.pass(Instant.parse("2026-03-10T15:59:59Z"));
            assertThat(told(store, "thursday")).containsExactly("Overdue", "Urged", "Supervised");
            assertThat(told(store, "friday")).containsExactly("Overdue", "Urged");
            watching.pass(Instant.parse("2026-03-13T16:00:00Z"));
            assertThat(told(store, "friday")).containsExactly("Overdue", "Urged", "Supervised");
            assertThat(told(store, "thursday")).contains("Escalated");
        }
    }

    private Dispute registered(String report, Instant at) {
        return switch (registering.register(null, Cases.report(Channel.GRID, report, at), at)) {
            case Decision.Changed<Dispute, DisputeEvent>(var dispute, var _) -> dispute;
            case Decision.Ignored<Dispute, DisputeEvent>(var reason) -> throw new AssertionError(reason);
            case Decision.NotYet<Dispute, DisputeEvent>(var reason) -> throw new AssertionError(reason);
        };
    }

    private static void put(StoreOfDisputes store, String report, Instant at) {
        var command = Cases.report(Channel.GRID, report, at);
        store.aggregates()
                .bySystem(List.of(new SystemChange<Dispute, DisputeEvent>(
                        DisputeId.of(Channel.GRID, report).value(),
                        present -> Cases.REGISTERING.register(present, command, at))));
    }

    /// What the clocks told, leaving out what the registration did.
    private static List<String> told(StoreOfDisputes store, String report) {
        var document = store.documents()
                .find(new Document("_id", DisputeId.of(Channel.GRID, report).value()))
                .first();
        return document == null
                ? List.of()
                : document.getList("outbox", Document.class).stream()
                        .map(event -> event.getString("type"))
                        .skip(3)
                        .toList();
    }

    private static <B> Effective<B> changing(Instant day, B before, B from) {
        return time -> time.isBefore(day) ? before : from;
    }

    private static TimeLimits tenDays() {
        var rules = Arrays.stream(Task.values())
                .collect(Collectors.toMap(
                        task -> task,
                        task -> List.of(new TimeLimits.Rule(
                                task + "-10",
                                "S63",
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                new Limit.Days(10),
                                null,
                                null,
                                "words"))));
        return new TimeLimits(
                "next",
                rules,
                List.of(new Ground("APPRAISAL", "pause", "S63", new Limit.Days(30), "words")),
                new TimeLimits.Sentences("words", "words"),
                CALENDAR);
    }

    private static LadderBook slowLadder() {
        return new LadderBook(
                "next",
                List.of(
                        new Rung<>("urge-when-due", "S122", Step.URGE, null, "words"),
                        new Rung<>("supervise-late", "S122", Step.SUPERVISE, new Limit.WorkingDays(5), "words"),
                        new Rung<>("escalate-late", "S121", Step.ESCALATE, new Limit.WorkingDays(9), "words")),
                CALENDAR);
    }
}
