package io.fengqiao.grid.work.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.work.handling.Rung.Tells;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S120 to S122: every stage, every move.
class HandlingTest {
    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant DUE = START.plus(Duration.ofDays(2));
    private static final Instant LATER = DUE.plus(Duration.ofDays(1));
    private static final Reason WHY = new Reason("rule", "S121", "handling@test", "理由");
    private static final Personal RESULT = new Personal(Personal.Kind.STATEMENT, "sealed-result", null);
    private static final Term FEEDBACK = new Term(LATER.plus(Duration.ofDays(3)), false, WHY);
    private static final Rung RUNG = new Rung("urge-holder", "S122", 0, Tells.HOLDER);

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        RECORDED | accept    | refused  |
        RECORDED | pass      | refused  |
        RECORDED | solve     | refused  |
        RECORDED | feed-back | refused  |
        RECORDED | urge      | refused  |
        RECORDED | redraw    | RECORDED |
        WAITING  | accept    | ACCEPTED | MatterAccepted
        WAITING  | pass      | WAITING  | MatterPassed
        WAITING  | solve     | SOLVED   | MatterSolved
        WAITING  | feed-back | refused  |
        WAITING  | urge      | WAITING  | MatterUrged
        WAITING  | redraw    | WAITING  | MatterPassed
        ACCEPTED | accept    | ACCEPTED | MatterAccepted
        ACCEPTED | pass      | WAITING  | MatterPassed
        ACCEPTED | solve     | SOLVED   | MatterSolved
        ACCEPTED | feed-back | refused  |
        ACCEPTED | urge      | ACCEPTED | MatterUrged
        ACCEPTED | redraw    | WAITING  | MatterPassed
        SOLVED   | accept    | refused  |
        SOLVED   | pass      | refused  |
        SOLVED   | solve     | refused  |
        SOLVED   | feed-back | CLOSED   | MatterFedBack
        SOLVED   | urge      | SOLVED   | MatterUrged
        SOLVED   | redraw    | SOLVED   | MatterPassed
        CLOSED   | accept    | refused  |
        CLOSED   | pass      | refused  |
        CLOSED   | solve     | refused  |
        CLOSED   | feed-back | refused  |
        CLOSED   | urge      | refused  |
        CLOSED   | redraw    | CLOSED   |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var handling = at(before);
        if (after.equals("refused")) {
            var state = state(handling);
            assertThatThrownBy(() -> made(handling, move)).isInstanceOfSatisfying(MoveRefused.class, refused -> {
                assertThat(refused.arguments()).containsExactly(move, before);
                assertThat(refused.rule()).isEqualTo("S121");
            });
            assertThat(state(handling)).as("a refused move changes nothing").isEqualTo(state);
            return;
        }
        var names = made(handling, move).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
        assertThat(names).isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(handling.progress().name()).isEqualTo(after);
    }

    private static Handling at(String stage) {
        var handling = stage.equals("RECORDED") ? Handling.record(START) : Handling.begin(assignment(1, "P1", DUE));
        switch (stage) {
            case "RECORDED", "WAITING" -> {}
            case "ACCEPTED" -> handling.accept("li", START);
            case "SOLVED" -> handling.solve(RESULT, "li", START, FEEDBACK);
            case "CLOSED" -> {
                handling.solve(RESULT, "li", START, FEEDBACK);
                handling.feedBack(feedback());
            }
            default -> throw new IllegalArgumentException(stage);
        }
        return handling;
    }

    private static List<HandlingEvent> made(Handling handling, String move) {
        return switch (move) {
            case "accept" -> handling.accept("wang", LATER);
            case "pass" -> handling.pass(assignment(2, "P2", LATER.plus(Duration.ofDays(5))));
            case "solve" -> handling.solve(RESULT, "wang", LATER, FEEDBACK);
            case "feed-back" -> handling.feedBack(feedback());
            case "urge" -> handling.urge(RUNG, "P1", null, FEEDBACK.dueAt());
            case "redraw" -> handling.redraw("P1", "P9", WHY, LATER);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static Assignment assignment(int number, String unit, Instant dueAt) {
        return new Assignment(
                number,
                unit,
                Level.VILLAGE,
                number == 1 ? Way.FIRST : Way.DIVERTED,
                Set.of(),
                WHY,
                null,
                "system",
                START,
                dueAt,
                false,
                WHY);
    }

    private static Feedback feedback() {
        return new Feedback("上门", null, "wang", LATER);
    }

    private static List<Object> state(Handling handling) {
        return List.of(
                handling.progress(),
                handling.assignments(),
                handling.urgings(),
                String.valueOf(handling.dueAt()),
                String.valueOf(handling.alarmAt()));
    }

    /// S120: whoever gets it starts over, with a clock of its own.
    @Test
    void startsOverWithTheNextUnitWhenPassedOn() {
        var handling = at("ACCEPTED");
        var next = assignment(2, "P2", LATER);
        assertThat(handling.pass(next)).containsExactly(new HandlingEvent.MatterPassed("P1", next));
        assertThat(handling.holder()).hasValue(next);
        assertThat(handling.dueAt()).isEqualTo(LATER);
        assertThat(handling.alarmAt()).isEqualTo(LATER);
        assertThat(handling.progress()).isEqualTo(new Progress.Waiting(START));
    }

    /// S122: in time is what is solved before the unit's time runs out.
    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void saysWhetherItWasSolvedInTime(long millisLate, boolean onTime) {
        var handling = at("ACCEPTED");
        var at = DUE.plusMillis(millisLate);
        handling.solve(RESULT, "li", at, FEEDBACK);
        assertThat(handling.progress()).isEqualTo(new Progress.Solved(RESULT, "li", at, onTime));
        assertThat(handling.dueAt()).as("now the people are to be told").isEqualTo(FEEDBACK.dueAt());
    }

    /// S122: closed only when the people were told.
    @Test
    void staysOpenUntilThePeopleWereTold() {
        var handling = at("SOLVED");
        assertThat(handling.isOpen()).isTrue();
        handling.feedBack(feedback());
        assertThat(handling.isOpen()).isFalse();
        assertThat(handling.dueAt()).isNull();
        assertThat(handling.alarmAt()).isNull();
    }

    @Test
    void isNotUrgedBeforeItsTimeHasRunOut() {
        var handling = at("WAITING");
        assertThatThrownBy(() -> handling.urge(RUNG, "P1", null, DUE.minusMillis(1)))
                .isInstanceOf(MoveRefused.class);
        assertThat(handling.urgings()).isEmpty();
    }

    /// S94: the clock goes on, and so do the rungs.
    @Test
    void keepsItsClockWhenItsGridIsRedrawn() {
        var handling = at("ACCEPTED");
        handling.urge(RUNG, "P1", LATER, DUE);
        handling.redraw("P1", "P9", WHY, DUE);
        assertThat(handling.holder()).hasValueSatisfying(now -> {
            assertThat(now.unit()).isEqualTo("P9");
            assertThat(now.way()).isEqualTo(Way.REDRAWN);
            assertThat(now.dueAt()).isEqualTo(DUE);
        });
        assertThat(handling.rungsDone()).isEqualTo(1);
        assertThat(handling.alarmAt()).isEqualTo(LATER);
    }

    @Test
    void staysWithAnotherUnitWhenItsGridIsRedrawn() {
        var handling = at("ACCEPTED");
        assertThat(handling.redraw("P7", "P9", WHY, DUE)).isEmpty();
        assertThat(handling.progress().name()).isEqualTo("ACCEPTED");
    }
}
