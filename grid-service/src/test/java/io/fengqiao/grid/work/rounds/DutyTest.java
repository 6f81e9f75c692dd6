package io.fengqiao.grid.work.rounds;

import static io.fengqiao.grid.work.rounds.Patrols.QUIET;
import static io.fengqiao.grid.work.rounds.Patrols.at;
import static io.fengqiao.grid.work.rounds.Patrols.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.rounds.Obliged.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S55, S99: what becomes of every obligation.
class DutyTest {
    private static final CadenceBook BOOK = Patrols.book();

    /// Every stage of one obligation x every move: the grid's round of the 20th, which is due when
    /// the 20th ends.
    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        open     | findings | FINDINGS | RoundDone
        open     | zero     | ZERO     | RoundDone
        open     | midnight | MISSED   | RoundMissed
        findings | findings | refused  | round-made-already
        findings | zero     | refused  | round-made-already
        findings | midnight | FINDINGS |
        zero     | findings | refused  | round-made-already
        zero     | zero     | refused  | round-made-already
        zero     | midnight | ZERO     |
        missed   | findings | MISSED late | RoundDone
        missed   | zero     | MISSED late | RoundDone
        missed   | midnight | MISSED   |
        late     | findings | refused  | round-made-already
        late     | zero     | refused  | round-made-already
        late     | midnight | MISSED late |
        """)
    void endsAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var duty = Patrols.duty(Kind.GRID, "2026-11-20");
        switch (before) {
            case "findings" -> move(duty, "findings");
            case "zero" -> move(duty, "zero");
            case "missed" -> settle(duty, "2026-11-20");
            case "late" -> {
                settle(duty, "2026-11-20");
                move(duty, "zero");
            }
            default -> {}
        }
        var rounds = duty.track().rounds();
        var months = duty.track().months();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> move(duty, move)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.slug()).isEqualTo(told);
                assertThat(refusal.rule()).isEqualTo("S55");
            });
            assertThat(duty.track().rounds()).isEqualTo(rounds);
            assertThat(duty.track().months()).isEqualTo(months);
            return;
        }
        assertThat(move(duty, move))
                .extracting(event -> event.getClass().getSimpleName())
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(duty.track().rounds())
                .filteredOn(round -> round.obligation().dueOn().equals(LocalDate.parse("2026-11-20")))
                .singleElement()
                .satisfies(round -> assertThat(round.result() + (round.isLate() ? " late" : ""))
                        .isEqualTo(after));
    }

    private static List<DutyEvent> move(Duty duty, String move) {
        return switch (move) {
            case "findings" -> make(duty, made("2026-11-20", "R0123456789ABCDEFGHJK"), QUIET);
            case "zero" -> make(duty, made("2026-11-20"), QUIET);
            default -> {
                var told = new ArrayList<DutyEvent>();
                while (duty.settledThrough().isBefore(LocalDate.parse("2026-11-20"))) {
                    told.addAll(duty.settleNextDay(BOOK, QUIET, at("2026-11-21T00:05")));
                }
                yield told;
            }
        };
    }

    private static List<DutyEvent> make(Duty duty, Made made, Predicate<LocalDate> sensitive) {
        return duty.make(made, BOOK, sensitive, at("2020-01-01T00:00"), made.reportedAt());
    }

    private static List<DutyEvent> settle(Duty duty, String through) {
        return settle(duty, through, QUIET);
    }

    private static List<DutyEvent> settle(Duty duty, String through, Predicate<LocalDate> sensitive) {
        var told = new ArrayList<DutyEvent>();
        while (duty.settledThrough().isBefore(LocalDate.parse(through)) && !duty.isOver()) {
            told.addAll(duty.settleNextDay(BOOK, sensitive, at("2030-01-01T00:00")));
        }
        return told;
    }

    /// S55: which days are whose. 2026-10-31 is a Saturday, so October's last working day is the 30th; the
    /// first half of October ends on Thursday the 15th.
    @ParameterizedTest(name = "{0} from {1} through {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        GRID       | 2026-10-01 | 2026-10-04 | 2026-10-01 2026-10-02 2026-10-03 2026-10-04
        VILLAGE    | 2026-10-01 | 2026-10-25 | 2026-10-11 2026-10-18 2026-10-25
        VILLAGE    | 2026-10-05 | 2026-10-11 | 2026-10-11
        TOWN       | 2026-10-01 | 2026-11-15 | 2026-10-15 2026-10-30 2026-11-13
        TOWN       | 2026-10-02 | 2026-11-15 | 2026-10-30 2026-11-13
        DEPARTMENT | 2026-10-01 | 2026-12-31 | 2026-10-30 2026-11-30 2026-12-31
        DEPARTMENT | 2026-10-02 | 2026-12-31 | 2026-11-30 2026-12-31
        """)
    void owesARoundOfEachWholePeriod(Kind kind, String from, String through, String dueOn) {
        var told = settle(Patrols.duty(kind, from), through);
        assertThat(told)
                .extracting(event -> event.round().obligation().dueOn().toString())
                .containsExactly(dueOn.split(" "));
    }

    /// S55: 特殊敏感时期每日.
    @Test
    void owesARoundADayInASensitivePeriodBesidesItsOwn() {
        var duty = Patrols.duty(Kind.VILLAGE, "2026-11-02");
        Predicate<LocalDate> sensitive = day -> day.getDayOfMonth() == 4 || day.getDayOfMonth() == 5;
        assertThat(settle(duty, "2026-11-08", sensitive))
                .extracting(event -> event.round().obligation().rule() + " "
                        + event.round().obligation().dueOn())
                .containsExactly(
                        "sensitive-daily 2026-11-04", "sensitive-daily 2026-11-05", "village-weekly 2026-11-08");
    }

    /// S55: who goes every day has gone this week.
    @Test
    void countsASensitiveDaysRoundForTheWeekToo() {
        var duty = Patrols.duty(Kind.VILLAGE, "2026-11-02");
        Predicate<LocalDate> sensitive = day -> true;
        assertThat(make(duty, made("2026-11-02"), sensitive)).hasSize(2);
        assertThat(make(duty, made("2026-11-03"), sensitive)).hasSize(1);
        assertThat(settle(duty, "2026-11-08", sensitive)).hasSize(5);
        assertThat(duty.track().months().getFirst()).isEqualTo(new Tally(YearMonth.of(2026, 11), 0, 3, 5, 0));
    }

    @Test
    void owesAGridNothingMoreInASensitivePeriod() {
        var duty = Patrols.duty(Kind.GRID, "2026-11-02");
        assertThat(settle(duty, "2026-11-03", day -> true)).hasSize(2);
    }

    @Test
    void judgesAReportByItsTimeWhetherOrNotTheWatchWasThere() {
        var duty = Patrols.duty(Kind.GRID, "2026-11-19");
        var told = duty.make(made("2026-11-20"), BOOK, QUIET, at("2026-11-21T08:00"), at("2026-11-21T08:05"));
        assertThat(told)
                .extracting(event -> event.getClass().getSimpleName() + " "
                        + event.round().obligation().dueOn() + " "
                        + event.round().isLate())
                .containsExactly(
                        "RoundMissed 2026-11-19 false", "RoundMissed 2026-11-20 false", "RoundDone 2026-11-20 true");
        assertThat(duty.track().months().getFirst()).isEqualTo(new Tally(YearMonth.of(2026, 11), 0, 0, 2, 1));
    }

    @Test
    void needsNobodyToLookAtTheEndOfADayWhoseRoundIsMade() {
        var duty = Patrols.duty(Kind.GRID, "2026-11-20");
        assertThat(duty.wakeAt()).isEqualTo(at("2026-11-21T00:00"));
        make(duty, made("2026-11-20"), QUIET);
        assertThat(duty.wakeAt()).isEqualTo(at("2026-11-22T00:00"));
    }

    @Test
    void owesNothingOfPeriodsThatAreCutShort() {
        var duty = Patrols.duty(Kind.VILLAGE, "2026-11-02");
        assertThat(duty.end(LocalDate.parse("2026-11-15"))).isTrue();
        assertThat(duty.end(LocalDate.parse("2026-11-20"))).isFalse();
        assertThat(settle(duty, "2026-12-31")).hasSize(1);
        assertThat(duty.isOver()).isTrue();
        assertThat(duty.wakeAt()).isNull();
        assertThatThrownBy(() -> make(duty, made("2026-11-16"), QUIET))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("round-not-due"));
    }

    @Test
    void keepsAFortnightOfRoundsAndAYearOfCounts() {
        var duty = Patrols.duty(Kind.GRID, "2024-01-01");
        settle(duty, "2026-11-20");
        assertThat(duty.track().rounds()).hasSize(14);
        assertThat(duty.track().months()).hasSize(13).last().isEqualTo(new Tally(YearMonth.of(2026, 11), 0, 0, 20, 0));
        assertThat(duty.track().months().getFirst().month()).isEqualTo(YearMonth.of(2025, 11));
        assertThatThrownBy(() -> make(duty, made("2026-10-20"), QUIET))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("round-too-late"));
    }

    @Test
    void showsWhatIsOpen() {
        var duty = Patrols.duty(Kind.VILLAGE, "2026-11-02");
        var wednesday = LocalDate.parse("2026-11-04");
        assertThat(duty.open(wednesday, BOOK, QUIET))
                .extracting(Obligation::dueAt)
                .containsExactly(at("2026-11-09T00:00"));
        make(duty, made("2026-11-03"), QUIET);
        assertThat(duty.open(wednesday, BOOK, QUIET)).isEmpty();
        assertThat(duty.open(wednesday, BOOK, day -> true)).hasSize(1);
    }
}
