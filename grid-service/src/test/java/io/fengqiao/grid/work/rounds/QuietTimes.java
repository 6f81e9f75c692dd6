package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// No sensitive period, ever.
public final class QuietTimes implements SensitivePeriods {
    @Override
    public Versioned<SensitivePeriod> declare(
            String number, CommandContext mandate, Supplier<Decision<SensitivePeriod, SensitivePeriodEvent>> birth) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Versioned<SensitivePeriod> change(
            String number,
            CommandContext mandate,
            Function<SensitivePeriod, Decision<SensitivePeriod, SensitivePeriodEvent>> move) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SensitiveDays all() {
        return new SensitiveDays(List.of());
    }
}
