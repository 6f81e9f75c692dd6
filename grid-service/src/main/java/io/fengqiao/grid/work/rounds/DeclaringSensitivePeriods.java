package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// The switch for sensitive periods, in the district's hands (S55, S56).
/// Keeps S56.
@UseCase
public final class DeclaringSensitivePeriods {
    private final SensitivePeriods periods;
    private final Divisions divisions;
    private final InstantSource clock;

    public DeclaringSensitivePeriods(SensitivePeriods periods, Divisions divisions, InstantSource clock) {
        this.periods = periods;
        this.divisions = divisions;
        this.clock = clock;
    }

    public Versioned<SensitivePeriod> declare(DeclareSensitivePeriod command, CommandContext mandate) {
        var here = new Visibility(divisions.areasOf(command.area()), Set.of(), Set.of());
        if (divisions.find(command.area()).isEmpty()
                || !mandate.caller().scope().covers(here)) {
            throw Refusal.notFound("division", command.area());
        }
        var number = DerivedId.of("S", mandate.key());
        return periods.declare(number, mandate, () -> {
            var today = Obligation.dayOf(clock.instant());
            var period =
                    SensitivePeriod.declare(number, command, mandate.caller().subject(), today);
            return Decision.changed(period, List.of(period.declared()));
        });
    }

    public Versioned<SensitivePeriod> end(String number, CommandContext mandate) {
        return periods.change(
                number,
                mandate,
                period -> Decision.changed(period, List.of(period.end(Obligation.dayOf(clock.instant())))));
    }
}
