package io.fengqiao.dispute.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A warning's life (S59 to S61): every stage and every move.
class WarningTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant LIMIT = NOW.plus(Duration.ofHours(24));
    private static final Instant FOLLOW_UP = NOW.plus(Duration.ofDays(3));
    private static final Duration AGAIN = Duration.ofHours(24);
    private static final Territory HERE = new Territory("500114000000", "500114001000", "500114001001");
    private static final String PLATFORM = "P500114001001";
    private static final String DEPARTMENT = "500114-police";

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        raised       | acknowledge by the platform   | RAISED       | WarningAcknowledged
        raised       | acknowledge by a stranger     | refused      |
        raised       | urge before the limit         | RAISED       |
        raised       | urge at the limit             | RAISED       | WarningUrged
        raised       | take a measure                | RAISED       | MeasureTaken
        raised       | lift                          | refused      |
        raised       | follow up                     | not there    |
        half         | acknowledge by the platform   | RAISED       |
        half         | acknowledge by the department | ACKNOWLEDGED | WarningAcknowledged
        half         | urge at the limit             | RAISED       | WarningUrged
        half         | lift                          | refused      |
        acknowledged | acknowledge by the platform   | ACKNOWLEDGED |
        acknowledged | urge at the limit             | ACKNOWLEDGED |
        acknowledged | take a measure                | ACKNOWLEDGED | MeasureTaken
        acknowledged | lift                          | LIFTED       | WarningLifted
        measured     | follow up                     | ACKNOWLEDGED | MeasureFollowedUp
        measured     | urge at the follow-up         | ACKNOWLEDGED | MeasureOverdue
        measured     | lift                          | refused      |
        followed     | follow up                     | refused      |
        followed     | urge at the follow-up         | ACKNOWLEDGED |
        followed     | lift                          | LIFTED       | WarningLifted
        lifted       | acknowledge by the platform   | refused      |
        lifted       | urge at the limit             | LIFTED       |
        lifted       | take a measure                | refused      |
        lifted       | follow up                     | refused      |
        lifted       | lift                          | refused      |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var warning = at(before);
        var was = warning.snapshot();
        if (after.equals("refused") || after.equals("not there")) {
            assertThatThrownBy(() -> moved(warning, move)).isInstanceOf(Refusal.class);
            assertThat(warning.snapshot()).isEqualTo(was);
            return;
        }
        var events = moved(warning, move);
        assertThat(warning.snapshot().stage().name()).isEqualTo(after);
        assertThat(events.stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining()))
                .isEqualTo(told == null ? "" : told);
        if (told == null) {
            assertThat(warning.snapshot()).isEqualTo(was);
        }
    }

    @Test
    void likelyViolenceGoesToThePoliceInTheSameWrite() {
        assertThat(raised(Risk.VIOLENCE).birth())
                .containsExactly(new WarningEvent.Warned(NOW), new WarningEvent.PoliceAlerted(NOW));
        assertThat(raised(Risk.MASS_INCIDENT).birth()).containsExactly(new WarningEvent.Warned(NOW));
    }

    @Test
    void whoDoesNotAcknowledgeIsUrgedAgainAndAgainAndNobodyElseIs() {
        var warning = at("half");
        assertThat(warning.urge(LIMIT, AGAIN))
                .containsExactly(new WarningEvent.WarningUrged(Set.of(DEPARTMENT), 1, LIMIT));
        assertThat(warning.urge(LIMIT, AGAIN)).isEmpty();
        assertThat(warning.dueAt()).isEqualTo(LIMIT.plus(AGAIN));
        assertThat(warning.urge(LIMIT.plus(AGAIN), AGAIN)).hasSize(1);
        warning.acknowledge(DEPARTMENT, "officer", LIMIT.plus(AGAIN));
        assertThat(warning.dueAt()).isNull();
    }

    @Test
    void oneAddresseeIsEnoughWhereTheMatterHasNoDepartment() {
        var warning =
                Warning.raise("W1", "D1", HERE, new Addressees(PLATFORM, null), hits(Risk.EXTREME_ACT), LIMIT, NOW);
        warning.acknowledge(PLATFORM, "officer", NOW);
        assertThat(warning.snapshot().stage()).isEqualTo(new WarningStage.Acknowledged(NOW));
    }

    private static Warning at(String stage) {
        var warning = raised(Risk.VIOLENCE);
        if (stage.equals("raised")) {
            return warning;
        }
        warning.acknowledge(PLATFORM, "officer", NOW);
        if (stage.equals("half")) {
            return warning;
        }
        warning.acknowledge(DEPARTMENT, "officer", NOW);
        if (stage.equals("measured") || stage.equals("followed")) {
            warning.takeMeasure(Measure.Kind.COUNSELLING, "谈心", PLATFORM, "officer", FOLLOW_UP, NOW);
        }
        if (stage.equals("followed")) {
            warning.followUp(1, calmed());
        }
        if (stage.equals("lifted")) {
            warning.lift("平稳", "officer", NOW);
        }
        return warning;
    }

    private static List<WarningEvent> moved(Warning warning, String move) {
        return switch (move) {
            case "acknowledge by the platform" -> warning.acknowledge(PLATFORM, "officer", NOW);
            case "acknowledge by the department" -> warning.acknowledge(DEPARTMENT, "officer", NOW);
            case "acknowledge by a stranger" -> warning.acknowledge("P500114002001", "officer", NOW);
            case "urge before the limit" -> warning.urge(LIMIT.minusMillis(1), AGAIN);
            case "urge at the limit" -> warning.urge(LIMIT, AGAIN);
            case "urge at the follow-up" -> warning.urge(FOLLOW_UP, AGAIN);
            case "take a measure" ->
                warning.takeMeasure(Measure.Kind.STABILISING, "上门", PLATFORM, "officer", FOLLOW_UP, NOW);
            case "follow up" -> warning.followUp(1, calmed());
            case "lift" -> warning.lift("平稳", "officer", NOW);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static Measure.FollowUp calmed() {
        return new Measure.FollowUp(Measure.Result.CALMED, "情绪平稳", "officer", NOW);
    }

    private static Warning raised(Risk risk) {
        return Warning.raise("W1", "D1", HERE, new Addressees(PLATFORM, DEPARTMENT), hits(risk), LIMIT, NOW);
    }

    private static List<RiskBook.Hit> hits(Risk risk) {
        return List.of(new RiskBook.Hit(risk, new Reason("rule", "S60", "risk@1", "words")));
    }
}
