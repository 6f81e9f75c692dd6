package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.function.Function;
import java.util.function.Supplier;

/// The sensitive periods. There are a few a year.
public interface SensitivePeriods {
    Versioned<SensitivePeriod> declare(
            String number, CommandContext mandate, Supplier<Decision<SensitivePeriod, SensitivePeriodEvent>> birth);

    Versioned<SensitivePeriod> change(
            String number,
            CommandContext mandate,
            Function<SensitivePeriod, Decision<SensitivePeriod, SensitivePeriodEvent>> move);

    /// All that ever were, as they are now.
    SensitiveDays all();
}
