package io.fengqiao.grid.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S55: 每月, 每半月, 每周, 每日.
class CadenceBookTest {
    private final CadenceBook book = Patrols.book();

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}, due on {4}")
    @CsvSource({
        "GRID, 2026-10-01, 2026-10-01, 2026-10-01, 2026-10-01",
        "VILLAGE, 2026-11-22, 2026-11-16, 2026-11-22, 2026-11-22",
        "VILLAGE, 2027-01-01, 2026-12-28, 2027-01-03, 2027-01-03",
        "TOWN, 2026-02-28, 2026-02-16, 2026-02-28, 2026-02-28",
        "TOWN, 2024-02-29, 2024-02-16, 2024-02-29, 2024-02-29",
        "TOWN, 2026-11-15, 2026-11-01, 2026-11-15, 2026-11-13",
        "DEPARTMENT, 2026-05-02, 2026-05-01, 2026-05-31, 2026-05-29",
        "DEPARTMENT, 2025-08-31, 2025-08-01, 2025-08-31, 2025-08-29",
    })
    void knowsThePeriodOfADayAndItsLastDay(
            Obliged.Kind kind, LocalDate day, LocalDate first, LocalDate last, LocalDate dueOn) {
        var obligation = book.regular(kind, day);
        assertThat(obligation.period()).isEqualTo(new Period(first, last));
        assertThat(obligation.dueOn()).isEqualTo(dueOn);
        assertThat(obligation.source()).isEqualTo("S55");
    }

    /// 2026-02-28 is a Saturday that is worked for the Spring Festival: above it is due on the 28th itself.
    @Test
    void saysWhenAWorkingDayIsGuessed() {
        assertThat(book.regular(Obliged.Kind.TOWN, LocalDate.parse("2026-11-20"))
                        .provisional())
                .isFalse();
        assertThat(book.regular(Obliged.Kind.TOWN, LocalDate.parse("2031-11-20"))
                        .provisional())
                .isTrue();
        assertThat(book.regular(Obliged.Kind.GRID, LocalDate.parse("2031-11-20"))
                        .provisional())
                .isFalse();
    }

    @Test
    void letsTheFirstWholePeriodBeginAfterTheDayAndNotBeforeTheBook() {
        assertThat(book.beginning(LocalDate.parse("2026-11-20"))).isEqualTo("2026-11-21");
        assertThat(Patrols.book(LocalDate.parse("2027-01-01")).beginning(LocalDate.parse("2026-11-20")))
                .isEqualTo("2027-01-01");
    }

    /// Every day lies in exactly one period, and consecutive periods leave no day out: ten years.
    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource
    void leavesNoDayOut(Cadence cadence) {
        var day = LocalDate.parse("2024-01-01");
        var period = cadence.periodOf(day);
        while (day.isBefore(LocalDate.parse("2034-01-01"))) {
            assertThat(period.contains(day)).isTrue();
            assertThat(cadence.periodOf(day)).isEqualTo(period);
            day = day.plusDays(1);
            if (day.isAfter(period.last())) {
                period = cadence.periodOf(day);
                assertThat(period.first()).isEqualTo(day);
            }
        }
    }
}
