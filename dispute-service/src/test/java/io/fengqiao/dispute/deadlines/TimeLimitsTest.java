package io.fengqiao.dispute.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.Books;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S63: until when, by which law.
class TimeLimitsTest {
    private final TimeLimits limits = Books.shipped().limits();

    /// Days are Shanghai's: 15:30Z is still the day, 16:30Z the next. The day a limit starts on does not
    /// count, and a limit ends with its last day.
    @ParameterizedTest(name = "{0} by {1} at {2}, dispatched {3}: {4} by {5}")
    @CsvSource(delimiter = '|', textBlock = """
        neighbour | grid  | VILLAGE  | 2026-03-02T02:00:00Z | 2026-04-01T16:00:00Z | resolve-people-30-days
        neighbour | grid  | TOWN     | 2026-03-02T15:30:00Z | 2026-04-01T16:00:00Z | resolve-people-30-days
        neighbour | grid  | TOWN     | 2026-03-02T16:30:00Z | 2026-04-02T16:00:00Z | resolve-people-30-days
        neighbour | grid  | DISTRICT | 2026-03-02T02:00:00Z | 2026-04-01T16:00:00Z | resolve-district-30-days
        labour    | grid  | VILLAGE  | 2026-03-02T02:00:00Z | 2026-03-17T16:00:00Z | resolve-labour-15-days
        labour    | court | DISTRICT | 2026-03-02T02:00:00Z | 2026-03-17T16:00:00Z | resolve-labour-15-days
        contract  | court | TOWN     | 2026-03-02T02:00:00Z | 2026-04-01T16:00:00Z | resolve-commissioned-30-days
        neighbour | grid  | VILLAGE  | 2026-09-02T02:00:00Z | 2026-10-08T16:00:00Z | resolve-people-30-days
        """)
    void settlesByTheFirstLimitThatFits(
            String kind, String channel, Level level, Instant start, Instant due, String rule) {
        var term = limits.term(Task.RESOLVE, new Occasion(kind, channel, null, level), start);
        assertThat(term.dueAt()).isEqualTo(due);
        assertThat(term.provisional()).isFalse();
        assertThat(term.reason().rule()).isEqualTo(rule);
        assertThat(term.reason().source()).isNotBlank();
    }

    @Test
    void acceptanceCountsWorkingDaysAcrossAHoliday() {
        var term = limits.term(
                Task.ACCEPT,
                new Occasion("neighbour", "grid", null, Level.VILLAGE),
                Instant.parse("2026-09-29T02:00:00Z"));
        assertThat(term.dueAt()).isEqualTo(Instant.parse("2026-10-09T16:00:00Z"));
        assertThat(term.reason().source()).isEqualTo("人民法院在线调解规则 §12");
        assertThat(term.reason().words()).isEqualTo("调解员应在3个工作日内确认接受,截至2026年10月9日");
    }

    @Test
    void aLimitThatReachesIntoAYearNotPublishedSaysSo() {
        var term = limits.term(
                Task.RESOLVE,
                new Occasion("neighbour", "grid", null, Level.VILLAGE),
                Instant.parse("2026-12-10T02:00:00Z"));
        assertThat(term.provisional()).isTrue();
        assertThat(term.reason().words()).contains("暂定");
    }
}
