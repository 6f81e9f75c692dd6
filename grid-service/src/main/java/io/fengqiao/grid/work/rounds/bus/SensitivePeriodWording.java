package io.fengqiao.grid.work.rounds.bus;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.work.rounds.SensitivePeriod;
import io.fengqiao.grid.work.rounds.SensitivePeriodEvent;
import java.time.LocalDate;

/// Sensitive periods in the words of the wire: each as it is now.
public final class SensitivePeriodWording {
    private SensitivePeriodWording() {}

    /// @param last the last day as of now; before `from` when it was called off
    record GridSensitivePeriodDescribed(
            String number, String area, LocalDate from, LocalDate last, String reason, boolean endedEarly) {}

    public static OutboundEvent of(SensitivePeriod period, SensitivePeriodEvent event) {
        return switch (event) {
            case SensitivePeriodEvent.Declared _, SensitivePeriodEvent.Ended _ -> described(period);
        };
    }

    private static OutboundEvent described(SensitivePeriod period) {
        return new OutboundEvent(
                "grid.events",
                period.number(),
                "grid.sensitive-period-described.v1",
                period.number(),
                new GridSensitivePeriodDescribed(
                        period.number(),
                        period.area(),
                        period.from(),
                        period.last(),
                        period.reason(),
                        period.endedOn() != null));
    }
}
