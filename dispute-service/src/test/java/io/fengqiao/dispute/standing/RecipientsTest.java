package io.fengqiao.dispute.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S34, S60, S62, S67: who is told that a dispute has moved.
class RecipientsTest {
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");
    private static final Recipients RECIPIENTS = new Recipients(Set.of("city", "police", "labour", "police-110"));

    @ParameterizedTest(name = "from {0}, matter of {1} -> {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "grid, -, -, city",
                "grid, -, 500114-police, city police",
                "grid, 500114-labour, 500114-police, city labour police",
                "police-110, -, 500114-police, city police police-110",
                "court, -, 500114-nowhere, city"
            })
    void toldAreTheCityTheDepartmentAndThePlatformItCameFrom(
            String channel, @Nullable String before, @Nullable String now, String told) {
        var line = Line.first(registration(channel), position("DISPATCHED", now));
        var was = before == null ? null : position("DISPATCHED", before);
        assertThat(RECIPIENTS.of(was, line).stream().map(Notice::department)).containsExactly(told.split(" "));
    }

    @Test
    void nobodyIsToldOfWhatHasNotMoved() {
        var line = Line.first(registration("grid"), position("DISPATCHED", null));
        assertThat(RECIPIENTS.of(line.position(), line)).isEmpty();
    }

    private static Registration registration(String channel) {
        var place = new Territory("500114000000", "500114001000", "500114001001");
        return new Registration("D1", channel, "R1", "traffic", place, AT, AT, null);
    }

    private static Position position(String stage, @Nullable String matterUnit) {
        return new Position(
                stage,
                false,
                Level.VILLAGE,
                "P500114001001",
                matterUnit,
                null,
                "GENERAL",
                AT,
                false,
                false,
                null,
                new Position.Keys("P500114001001", List.of()));
    }
}
