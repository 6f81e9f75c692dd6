package io.fengqiao.dispute.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.places.Territory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A promise (人民调解法 §31): every stage and every move, and the ladder (S122).
class PerformanceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final Instant END_OF_FRIDAY = Instant.parse("2026-11-27T16:00:00Z");
    private static final Instant END_OF_MONDAY = Instant.parse("2026-11-30T16:00:00Z");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();
    private static final LadderBook LADDER = Books.shipped().ladder();
    private static final WaysBook WAYS = new WaysBook(
            "1",
            List.of(
                    new WaysBook.Way("judicial-confirmation", "民事诉讼法 §205", "申请司法确认", new Limit.Days(30), null),
                    new WaysBook.Way("reopening", "S67", "重新办理", null, "revisits")));
    private static final Agreement AGREEMENT = new Agreement(
            "D1",
            new Territory("500114000000", "500114001000", "500114001001"),
            "P500114001001",
            null,
            "mediator",
            NOW);

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        open      | fulfil                  | FULFILLED | PerformanceFulfilled
        open      | break                   | BROKEN    | PerformanceBroken
        open      | pass before its day ends | OPEN     |
        open      | pass when its day ends  | OPEN      | PerformanceOverdue
        open      | pass a working day later | OPEN     | PerformanceOverdue PerformanceOverdue
        urged     | pass when its day ends  | OPEN      |
        urged     | pass a working day later | OPEN     | PerformanceOverdue
        urged     | fulfil                  | FULFILLED | PerformanceFulfilled
        watched   | pass a year later       | OPEN      |
        watched   | break                   | BROKEN    | PerformanceBroken
        fulfilled | fulfil                  | refused   |
        fulfilled | break                   | refused   |
        fulfilled | pass a year later       | FULFILLED |
        broken    | break                   | refused   |
        broken    | fulfil                  | FULFILLED | PerformanceFulfilled
        broken    | pass a year later       | BROKEN    |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var performance = at(before);
        var was = performance.snapshot();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> moved(performance, move)).isInstanceOf(Refusal.class);
            assertThat(performance.snapshot()).isEqualTo(was);
            return;
        }
        var events = moved(performance, move);
        assertThat(performance.snapshot().obligations().getFirst().stage().name())
                .isEqualTo(after);
        assertThat(events.stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told == null ? "" : told);
        if (told == null) {
            assertThat(performance.snapshot()).isEqualTo(was);
        }
    }

    @Test
    void aDayThatIsNotWorkedEndsWithTheNextThatIs() {
        var performance = agreed(FRIDAY.plusDays(1));
        assertThat(performance.snapshot().obligations().getFirst().dueAt()).isEqualTo(END_OF_MONDAY);
    }

    @Test
    void whatWasDoneInTimeIsOnTimeHoweverLateItIsHeardOf() {
        var performance = at("watched");
        performance.fulfil(1, "转账", FRIDAY, "officer", END_OF_MONDAY);
        assertThat(performance.snapshot().obligations().getFirst().stage())
                .isEqualTo(new ObligationStage.Fulfilled("转账", FRIDAY, true, "officer", END_OF_MONDAY));
    }

    @Test
    void aBrokenPromiseNamesTheWaysThatAreOpenAndThoseThatAreNot() {
        var early = (PerformanceEvent.PerformanceBroken)
                at("open").fail(1, "r", WAYS, CALENDAR, "o", NOW).getFirst();
        assertThat(early.ways()).extracting(OpenWay::open).containsExactly(true, true);
        assertThat(early.ways().getFirst().until()).isEqualTo("2026-12-23T16:00:00Z");
        var late = (PerformanceEvent.PerformanceBroken) at("open")
                .fail(1, "r", WAYS, CALENDAR, "o", NOW.plus(Duration.ofDays(31)))
                .getFirst();
        assertThat(late.ways()).extracting(OpenWay::open).containsExactly(false, true);
    }

    @Test
    void nothingIsDueBeforeItWasAgreedAndNobodyPromisesWithoutEnd() {
        assertThatThrownBy(() -> agreed(LocalDate.parse("2026-11-22"))).hasMessageContaining("day-out-of-range");
        assertThatThrownBy(() -> agreed(LocalDate.parse("2057-01-01"))).hasMessageContaining("day-out-of-range");
        assertThatThrownBy(() -> at("open").fulfil(1, "转账", FRIDAY, "officer", NOW))
                .hasMessageContaining("day-out-of-range");
        var performance = agreed(FRIDAY);
        var more = Collections.nCopies(Performance.MOST, promise(FRIDAY));
        assertThatThrownBy(() -> performance.agree(AGREEMENT, more, CALENDAR, "officer", NOW))
                .hasMessageContaining("too-many-obligations");
        assertThat(performance.snapshot().obligations()).hasSize(1);
    }

    @Test
    void theClockThatRunsIsTheFirstOfAll() {
        var performance = agreed(FRIDAY.plusDays(7));
        performance.agree(AGREEMENT, List.of(promise(FRIDAY)), CALENDAR, "officer", NOW);
        assertThat(performance.snapshot().nextAt()).isEqualTo(END_OF_FRIDAY);
        performance.pass(Effective.always(LADDER), END_OF_FRIDAY);
        assertThat(performance.snapshot().nextAt()).isEqualTo(END_OF_MONDAY);
        performance.fulfil(2, "转账", null, "officer", END_OF_FRIDAY);
        assertThat(performance.snapshot().nextAt()).isEqualTo("2026-12-04T16:00:00Z");
    }

    private static Performance at(String stage) {
        var performance = agreed(FRIDAY);
        switch (stage) {
            case "open" -> {}
            case "urged" -> performance.pass(Effective.always(LADDER), END_OF_FRIDAY);
            case "watched" -> performance.pass(Effective.always(LADDER), END_OF_MONDAY);
            case "fulfilled" -> performance.fulfil(1, "转账", null, "officer", NOW);
            case "broken" -> performance.fail(1, "未付", WAYS, CALENDAR, "officer", NOW);
            default -> throw new IllegalArgumentException(stage);
        }
        return performance;
    }

    private static List<PerformanceEvent> moved(Performance performance, String move) {
        return switch (move) {
            case "fulfil" -> performance.fulfil(1, "转账", null, "officer", NOW);
            case "break" -> performance.fail(1, "未付", WAYS, CALENDAR, "officer", NOW);
            case "pass before its day ends" -> performance.pass(Effective.always(LADDER), END_OF_FRIDAY.minusMillis(1));
            case "pass when its day ends" -> performance.pass(Effective.always(LADDER), END_OF_FRIDAY);
            case "pass a working day later" -> performance.pass(Effective.always(LADDER), END_OF_MONDAY);
            case "pass a year later" ->
                performance.pass(Effective.always(LADDER), END_OF_MONDAY.plus(Duration.ofDays(365)));
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static Performance agreed(LocalDate dueOn) {
        var performance = Performance.of(AGREEMENT);
        performance.agree(AGREEMENT, List.of(promise(dueOn)), CALENDAR, "officer", NOW);
        return performance;
    }

    private static Promise promise(LocalDate dueOn) {
        return new Promise(
                new Personal(Kind.STATEMENT, "sealed", "index"), new Personal(Kind.NAME, "sealed", "index"), dueOn);
    }
}
