package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.leaves.StandsIn;
import java.time.InstantSource;
import java.util.List;

/// Which rounds are open: the book says it anew each time, since nothing of the future is stored (S55).
@UseCase
public final class LookingAtRounds {
    private final SensitivePeriods periods;
    private final Divisions divisions;
    private final CadenceBook book;
    private final StandsIn standsIn;
    private final InstantSource clock;

    public LookingAtRounds(
            SensitivePeriods periods, Divisions divisions, CadenceBook book, StandsIn standsIn, InstantSource clock) {
        this.periods = periods;
        this.divisions = divisions;
        this.book = book;
        this.standsIn = standsIn;
        this.clock = clock;
    }

    /// A substitute sees the rounds of those it stands in for now.
    public Scope seenBy(Caller caller) {
        return standsIn.scope(caller, clock.instant());
    }

    /// What can be made today, for each duty, in the order given.
    public List<List<Obligation>> openToday(List<Duty> duties) {
        var today = Obligation.dayOf(clock.instant());
        var sensitive = periods.all();
        return duties.stream()
                .map(duty -> duty.open(
                        today,
                        book,
                        sensitive.within(divisions.areasOf(duty.obliged().division()))))
                .toList();
    }

    public CadenceBook book() {
        return book;
    }
}
