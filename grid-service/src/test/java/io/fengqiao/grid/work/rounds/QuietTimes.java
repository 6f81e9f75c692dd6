package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// No sensitive period, ever.
public final class QuietTimes implements SensitivePeriods {
    @Override
    public Stored<SensitivePeriod> declare(
            String number, Mandate mandate, Supplier<Decision<SensitivePeriod, SensitivePeriodEvent>> birth) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stored<SensitivePeriod> change(
            String number,
            Mandate mandate,
            Function<SensitivePeriod, Decision<SensitivePeriod, SensitivePeriodEvent>> move) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SensitiveDays all() {
        return new SensitiveDays(List.of());
    }
}
