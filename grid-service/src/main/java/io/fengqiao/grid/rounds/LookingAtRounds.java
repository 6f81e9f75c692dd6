package io.fengqiao.grid.rounds;

import io.fengqiao.grid.divisions.Divisions;
import java.time.InstantSource;
import java.util.List;

/// Which rounds are open: the book says it anew each time, since nothing of the future is stored (S55).
public final class LookingAtRounds {
    private final SensitivePeriods periods;
    private final Divisions divisions;
    private final CadenceBook book;
    private final InstantSource clock;

    public LookingAtRounds(SensitivePeriods periods, Divisions divisions, CadenceBook book, InstantSource clock) {
        this.periods = periods;
        this.divisions = divisions;
        this.book = book;
        this.clock = clock;
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
