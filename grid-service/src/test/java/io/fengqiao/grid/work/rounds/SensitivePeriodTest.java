package io.fengqiao.grid.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S55, S56: the switch for 特殊敏感时期.
class SensitivePeriodTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-20, 2026-11-20, ",
        "2026-11-21, 2027-11-21, ",
        "2026-11-19, 2026-11-25, sensitive-in-past",
        "2026-11-21, 2026-11-20, sensitive-length",
        "2026-11-21, 2027-11-22, sensitive-length",
    })
    void neverReachesBackAndIsNeverEndless(LocalDate from, LocalDate to, @Nullable String refused) {
        if (refused == null) {
            assertThat(declared(from, to).last()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> declared(from, to))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(refused));
        }
    }

    private static SensitivePeriod declared(LocalDate from, LocalDate to) {
        return SensitivePeriod.declare(
                "S1", new DeclareSensitivePeriod("500114000000", from, to, "全国两会"), "district-officer", TODAY);
    }

    /// Every stage x ending it.
    @ParameterizedTest(name = "{0}, ended on {1}: last day {2}")
    @CsvSource({
        "to come, 2026-11-24, 2026-11-24",
        "running, 2026-11-25, 2026-11-25",
        "running, 2026-11-30, 2026-11-30",
        "over, 2026-12-01, ",
        "ended, 2026-11-27, ",
    })
    void endsToday(String stage, LocalDate on, @Nullable LocalDate last) {
        var period = declared(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-30"));
        if (stage.equals("ended")) {
            period.end(LocalDate.parse("2026-11-26"));
        }
        var before = period.last();
        if (last == null) {
            assertThatThrownBy(() -> period.end(on))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("sensitive-over"));
            assertThat(period.last()).isEqualTo(before);
        } else {
            assertThat(period.end(on)).isEqualTo(new SensitivePeriodEvent.Ended("S1"));
            assertThat(period.last()).isEqualTo(last);
        }
    }

    @Test
    void concernsWhoeverLiesThereAndMayOverlap() {
        var days = new SensitiveDays(List.of(
                span("500114001000", "2026-11-20", "2026-11-22"),
                span("500114001000", "2026-11-22", "2026-11-24"),
                span("500114000000", "2026-12-01", "2026-12-01"),
                span("500114000000", "2026-12-05", "2026-12-04")));
        var village = days.within(Set.of("500114001001", "500114001000", "500114000000"));
        var department = days.within(Set.of("500114000000"));
        assertThat(LocalDate.parse("2026-11-19")
                        .datesUntil(LocalDate.parse("2026-12-07"))
                        .filter(village)
                        .map(LocalDate::toString))
                .containsExactly("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24", "2026-12-01");
        assertThat(department.test(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(department.test(LocalDate.parse("2026-12-01"))).isTrue();
    }

    private static SensitiveDays.Span span(String area, String first, String last) {
        return new SensitiveDays.Span(area, LocalDate.parse(first), LocalDate.parse(last));
    }
}
