package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the grids of a town may cost in a year (S132): the amount in the public budget, which is adjusted as
/// needs change and never overwritten; and what departments that use the grids, and society, pay in.
///
/// It records what was decided elsewhere. It pays nobody, and keeps no accounts.
/// Keeps S132.
public final class GridBudget {
    private static final int MOST = 200;

    private final String town;
    private final int year;
    private final List<Amount> amounts;
    private final List<Contribution> contributions;

    /// The public budget from then on, with the reason it was set so.
    public record Amount(long yuan, String reason, String by, Instant at) {}

    /// @param department the one that uses the grids; null: a giver of society
    /// @param giver its name
    public record Contribution(
            @Nullable String department, String giver, long yuan, String note, String by, Instant at) {}

    public GridBudget(String town, int year, List<Amount> amounts, List<Contribution> contributions) {
        this.town = town;
        this.year = year;
        this.amounts = new ArrayList<>(amounts);
        this.contributions = new ArrayList<>(contributions);
    }

    public static GridBudget of(String town, int year) {
        return new GridBudget(town, year, List.of(), List.of());
    }

    public void set(Amount amount) {
        refuseWhenFull(amounts.size());
        if (!amounts.isEmpty() && amounts.getLast().yuan() == amount.yuan()) {
            throw new Refusal("budget-as-before", Refusal.Kind.CONFLICT, "S132", amount.yuan());
        }
        amounts.add(amount);
    }

    public void receive(Contribution contribution) {
        refuseWhenFull(contributions.size());
        contributions.add(contribution);
    }

    private static void refuseWhenFull(int size) {
        if (size >= MOST) {
            throw new Refusal("file-full", Refusal.Kind.CONFLICT, null, MOST);
        }
    }

    /// What there is for the year: the public amount as it is now, and all that was paid in.
    public long yuan() {
        long paidIn = contributions.stream().mapToLong(Contribution::yuan).sum();
        return paidIn + (amounts.isEmpty() ? 0 : amounts.getLast().yuan());
    }

    public String town() {
        return town;
    }

    public int year() {
        return year;
    }

    public List<Amount> amounts() {
        return List.copyOf(amounts);
    }

    public List<Contribution> contributions() {
        return List.copyOf(contributions);
    }
}
