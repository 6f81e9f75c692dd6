package io.fengqiao.grid.work.rounds.mongo;

import static io.fengqiao.grid.work.rounds.Patrols.at;
import static io.fengqiao.grid.work.rounds.Patrols.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.Patrols;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyDocumentTest {
    /// Rounds of all outcomes, of days and of longer periods, in sensitive days and not.
    @ParameterizedTest
    @EnumSource
    void readsBackWhatWasWritten(Obliged.Kind kind) {
        var duty = Patrols.duty(kind, "2026-10-01");
        for (int day = 0; day < 50; day++) {
            duty.settleNextDay(Patrols.book(), date -> date.getDayOfMonth() > 15, at("2026-12-01T00:05"));
        }
        for (var round : new String[] {"2026-11-10", "2026-11-18", "2026-11-20", "2026-11-21"}) {
            duty.make(
                    round.endsWith("20") ? made(round) : made(round, "R0123456789ABCDEFGHJK"),
                    Patrols.book(),
                    date -> date.getDayOfMonth() > 15,
                    at("2026-10-01T00:00"),
                    at("2026-12-01T00:05"));
        }
        duty.end(LocalDate.parse("2027-01-01"));
        assertThat(again(duty)).usingRecursiveComparison().isEqualTo(duty);
    }

    private static Duty again(Duty duty) {
        return DutyDocument.duty(DutyDocument.of(duty, Divisions.published()));
    }
}
