package io.fengqiao.dispute.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// S70: every dispute has one line, and the counts follow it wherever it goes.
class LineTest {
    static final Instant AT = Instant.parse("2026-11-22T17:00:00Z");

    static Registration registration(String id, String village) {
        var territory = new Territory("500114000000", village.substring(0, 9) + "000", village);
        return new Registration(id, "grid", "R-" + id, "neighbour", territory, AT, AT, "worker");
    }

    static Position position(String stage, Level level, String unit) {
        return new Position(
                stage,
                stage.equals("CLOSED"),
                level,
                unit,
                null,
                null,
                "GENERAL",
                AT,
                false,
                false,
                null,
                new Position.Keys(unit, List.of()));
    }

    private static final Position VILLAGE = position("DISPATCHED", Level.VILLAGE, "P500114001001");
    private static final Position TOWN = position("DISPATCHED", Level.TOWN, "P500114001000");

    @Test
    void aDisputeThatMovesIsCountedAnewWhereItWasAndWhereItIs() {
        var line = Line.first(registration("D1", "500114001001"), VILLAGE).counted();
        assertThat(line.uncounted()).isEmpty();
        var moved = line.stands(TOWN);
        assertThat(moved.position()).isEqualTo(TOWN);
        assertThat(moved.uncounted().stream().map(Heading::id))
                .containsExactlyInAnyOrder(
                        "HELD:P500114001001", "HELD:P500114001000", "PLACE:500114001001", "DAY:2026-11-23");
    }

    @Test
    void whatChangesNothingIsNotCountedAnew() {
        var line = Line.first(registration("D1", "500114001001"), VILLAGE).counted();
        assertThat(line.stands(VILLAGE)).isSameAs(line);
    }

    @Test
    void whatWasNotCountedYetIsNotForgottenByTheNextMove() {
        var line = Line.first(registration("D1", "500114001001"), VILLAGE).stands(TOWN);
        assertThat(line.uncounted()).contains(new Heading(Heading.Sort.HELD, "P500114001001"));
    }

    /// S69: least time left first; what has no clock, or has ended, comes last.
    @Test
    void whatHasNoClockComesLast() {
        var line = Line.first(registration("D1", "500114001001"), VILLAGE);
        assertThat(line.rank()).isEqualTo(AT);
        assertThat(line.stands(position("CLOSED", Level.VILLAGE, "P500114001001"))
                        .rank())
                .isAfter(Instant.parse("9000-01-01T00:00:00Z"));
    }

    /// R10: the same events make the same line, and folding them twice changes nothing.
    @Test
    void foldingTheSameAgainMakesTheSame() {
        var once = Line.first(registration("D1", "500114001001"), VILLAGE).stands(TOWN);
        assertThat(List.of(TOWN, TOWN).stream().reduce(once, Line::stands, (a, _) -> a))
                .isEqualTo(once);
    }
}
