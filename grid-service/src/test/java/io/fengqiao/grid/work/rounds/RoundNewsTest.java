package io.fengqiao.grid.work.rounds;

import static io.fengqiao.grid.work.rounds.Patrols.at;
import static io.fengqiao.grid.work.rounds.Patrols.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.grid.work.rounds.bus.DutyWording;
import io.fengqiao.grid.work.rounds.bus.SensitivePeriodWording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundNewsTest {
    private static final CadenceBook BOOK = Patrols.book();

    private final Contracts contracts = Contracts.of("grid-service");

    /// S55: of all four levels.
    @ParameterizedTest
    @EnumSource
    void tellWhatWasMissedAsAgreed(Obliged.Kind kind) {
        var duty = Patrols.duty(kind, "2026-10-01");
        List<DutyEvent> told = List.of();
        while (told.isEmpty()) {
            told = duty.settleNextDay(BOOK, Patrols.QUIET, at("2026-12-01T00:05"));
        }
        fits(
                DutyWording.of(duty, told.getFirst()),
                "grid.round-missed.v1",
                duty.obliged().code());
    }

    /// S99: with findings, with an explicit zero, and late.
    @Test
    void tellWhatWasMadeAsAgreed() {
        var duty = Patrols.duty(Obliged.Kind.GRID, "2026-11-18");
        duty.settleNextDay(BOOK, Patrols.QUIET, at("2026-11-19T00:05"));
        for (var made : List.of(made("2026-11-18"), made("2026-11-19", "R0123456789ABCDEFGHJK"), made("2026-11-20"))) {
            var told = duty.make(made, BOOK, Patrols.QUIET, at("2026-11-19T00:00"), made.reportedAt());
            fits(DutyWording.of(duty, told.getFirst()), "grid.round-done.v1", "500114001001001");
        }
    }

    @Test
    void describeASensitivePeriodAsAgreed() {
        var today = LocalDate.parse("2026-11-20");
        var period = SensitivePeriod.declare(
                "S0123456789ABCDEFGHJK",
                new DeclareSensitivePeriod("500114000000", today, today.plusDays(9), "全国两会"),
                "district-officer",
                today);
        fits(
                SensitivePeriodWording.of(period, period.declared()),
                "grid.sensitive-period-described.v1",
                period.number());
        fits(
                SensitivePeriodWording.of(period, period.end(today)),
                "grid.sensitive-period-described.v1",
                period.number());
    }

    private void fits(OutboundEvent news, String type, String key) {
        contracts.fits(news.type(), news.body());
        assertThat(news.type()).isEqualTo(type);
        assertThat(news.topic()).isEqualTo("grid.events");
        assertThat(news.key()).isEqualTo(key);
    }
}
