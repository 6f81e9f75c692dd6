package io.fengqiao.grid.work.rounds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is kept of an obliged party's past: the last rounds one by one, and the months before as counts. Both
/// are bounded, so that a duty of ten years is as small as one of two months; the whole past is on the bus.
public final class Track {
    /// A fortnight of daily rounds. A missed round that is no longer here cannot be made late.
    public static final int ROUNDS_KEPT = 14;

    /// This month and the same of the year before.
    public static final int MONTHS_KEPT = 13;

    private final List<Round> rounds;
    private final List<Tally> months;

    public Track(List<Round> rounds, List<Tally> months) {
        this.rounds = new ArrayList<>(rounds);
        this.months = new ArrayList<>(months);
    }

    Optional<Round> find(Obligation obligation) {
        return rounds.stream()
                .filter(round -> round.obligation().isSameAs(obligation))
                .findFirst();
    }

    /// Of an obligation that is there already, the later outcome takes the place of the earlier.
    void keep(Round round) {
        rounds.removeIf(other -> other.obligation().isSameAs(round.obligation()));
        rounds.add(round);
        rounds.sort((one, other) ->
                one.obligation().dueOn().compareTo(other.obligation().dueOn()));
        if (rounds.size() > ROUNDS_KEPT) {
            rounds.removeFirst();
        }
        count(round);
    }

    private void count(Round round) {
        var month = YearMonth.from(round.obligation().dueOn());
        for (int i = months.size() - 1; i >= 0; i--) {
            if (months.get(i).month().equals(month)) {
                months.set(i, months.get(i).plus(round));
                return;
            }
        }
        months.add(Tally.of(month).plus(round));
        months.sort((one, other) -> one.month().compareTo(other.month()));
        if (months.size() > MONTHS_KEPT) {
            months.removeFirst();
        }
    }

    /// Oldest first.
    public List<Round> rounds() {
        return List.copyOf(rounds);
    }

    public List<Tally> months() {
        return List.copyOf(months);
    }
}
