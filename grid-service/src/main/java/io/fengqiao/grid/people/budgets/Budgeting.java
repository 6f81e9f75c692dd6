package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.UnitKind;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.people.budgets.GridBudget.Amount;
import io.fengqiao.grid.people.budgets.GridBudget.Contribution;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the record of what grids cost (S132): the district sets a town's amount; the town and the district
/// note what is paid in.
@UseCase
final class Budgeting {
    private static final int FIRST_YEAR = 2020;

    private final GridBudgets budgets;
    private final Divisions divisions;
    private final Units units;
    private final InstantSource clock;

    Budgeting(GridBudgets budgets, Divisions divisions, Units units, InstantSource clock) {
        this.budgets = budgets;
        this.divisions = divisions;
        this.units = units;
        this.clock = clock;
    }

    Versioned<GridBudget> set(String town, int year, long yuan, String reason, CommandContext mandate) {
        require(town, year, mandate);
        var amount = new Amount(yuan, reason, mandate.caller().subject(), clock.instant());
        return budgets.change(town, year, mandate, budget -> budget.set(amount));
    }

    /// @param department pays for using the grids; null when `giver` is one of society
    /// @throws Refusal when neither or both are named, or it is no department (S132)
    Versioned<GridBudget> receive(
            String town,
            int year,
            @Nullable String department,
            @Nullable String giver,
            long yuan,
            String note,
            CommandContext mandate) {
        require(town, year, mandate);
        var name = giver == null ? nameOf(department) : giver;
        if (giver != null && department != null) {
            throw new Refusal("giver-twice", Refusal.Kind.INVALID, "S132");
        }
        var contribution =
                new Contribution(department, name, yuan, note, mandate.caller().subject(), clock.instant());
        return budgets.change(town, year, mandate, budget -> budget.receive(contribution));
    }

    private String nameOf(@Nullable String department) {
        if (department == null) {
            throw new Refusal("giver-missing", Refusal.Kind.INVALID, "S132");
        }
        return units.find(department)
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .orElseThrow(() -> new Refusal("not-a-department", Refusal.Kind.INVALID, "S132", department))
                .name();
    }

    private void require(String town, int year, CommandContext mandate) {
        var found = divisions
                .find(town)
                .filter(one -> one.level() == Level.TOWN
                        && mandate.caller()
                                .scope()
                                .covers(new Visibility(divisions.areasOf(one.code()), Set.of(), Set.of())));
        if (found.isEmpty()) {
            throw Refusal.notFound("town", town);
        }
        int next =
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI).getYear() + 1;
        if (year < FIRST_YEAR || year > next) {
            throw new Refusal("budget-year-out-of-range", Refusal.Kind.INVALID, "S132", year, FIRST_YEAR, next);
        }
    }
}
