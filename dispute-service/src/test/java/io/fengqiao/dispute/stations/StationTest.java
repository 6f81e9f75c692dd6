package io.fengqiao.dispute.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.stations.StationStage.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A stay with another body (S5, S33, S50 to S54): every stage and every move.
class StationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Due ACCEPT = due(5);
    private static final Due ANSWER = due(45);

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        referred | accept                   | ACCEPTED | ReferralAccepted
        referred | decline                  | RETURNED | ReferralReturned
        referred | withdraw                 | RETURNED | ReferralReturned
        referred | resolve                  | refused  |
        referred | leave unresolved         | refused  |
        referred | expire before its limit  | REFERRED |
        referred | expire at its limit      | REFERRED | ReferralOverdue
        late     | expire at its limit      | REFERRED |
        late     | accept                   | ACCEPTED | ReferralAccepted
        accepted | accept                   | refused  |
        accepted | decline                  | refused  |
        accepted | withdraw                 | RETURNED | ReferralReturned
        accepted | resolve                  | RETURNED | ReferralReturned
        accepted | leave unresolved         | RETURNED | ReferralReturned
        accepted | expire at its limit      | ACCEPTED |
        accepted | expire at the answer     | ACCEPTED | ReferralOverdue
        returned | accept                   | refused  |
        returned | decline                  | refused  |
        returned | withdraw                 | refused  |
        returned | resolve                  | refused  |
        returned | leave unresolved         | refused  |
        returned | expire at the answer     | RETURNED |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var station = at(before);
        var was = station.snapshot();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> moved(station, move)).isInstanceOf(Refusal.class);
            assertThat(station.snapshot()).isEqualTo(was);
            return;
        }
        var events = moved(station, move);
        assertThat(station.snapshot().stage().name()).isEqualTo(after);
        assertThat(events.stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining()))
                .isEqualTo(told == null ? "" : told);
        if (told == null) {
            assertThat(station.snapshot()).isEqualTo(was);
        }
    }

    private static Station at(String stage) {
        var station = new Station(new Station.Snapshot(
                "T1",
                "D1",
                new Territory("500114000000", "500114001000", "500114001001"),
                "P500114001001",
                null,
                Body.LABOUR_ARBITRATION,
                Way.OUT,
                "reason",
                null,
                "officer",
                NOW,
                ACCEPT,
                new StationStage.Referred(),
                ACCEPT,
                false));
        switch (stage) {
            case "referred" -> {}
            case "late" -> station.expire(ACCEPT.at());
            case "accepted" -> station.accept(ANSWER, "officer", NOW);
            case "returned" -> station.giveBack(Result.WITHDRAWN, null, "officer", NOW);
            default -> throw new IllegalArgumentException(stage);
        }
        return station;
    }

    private static List<StationEvent> moved(Station station, String move) {
        return switch (move) {
            case "accept" -> station.accept(ANSWER, "officer", NOW);
            case "decline" -> station.giveBack(Result.DECLINED, null, "officer", NOW);
            case "withdraw" -> station.giveBack(Result.WITHDRAWN, null, "officer", NOW);
            case "resolve" -> station.giveBack(Result.RESOLVED, "88", "officer", NOW);
            case "leave unresolved" -> station.giveBack(Result.UNRESOLVED, null, "officer", NOW);
            case "expire before its limit" -> station.expire(ACCEPT.at().minusMillis(1));
            case "expire at its limit" -> station.expire(ACCEPT.at());
            case "expire at the answer" -> station.expire(ANSWER.at());
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static Due due(int days) {
        return new Due(NOW.plus(Duration.ofDays(days)), new Reason("rule", "S54", "stations@1", "words"));
    }
}
