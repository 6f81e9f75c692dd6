package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;
import java.util.function.Function;
import java.util.function.Supplier;

/// The sensitive periods. There are a few a year.
public interface SensitivePeriods {
    Stored<SensitivePeriod> declare(
            String number, Mandate mandate, Supplier<Decision<SensitivePeriod, SensitivePeriodEvent>> birth);

    Stored<SensitivePeriod> change(
            String number,
            Mandate mandate,
            Function<SensitivePeriod, Decision<SensitivePeriod, SensitivePeriodEvent>> move);

    /// All that ever were, as they are now.
    SensitiveDays all();
}
