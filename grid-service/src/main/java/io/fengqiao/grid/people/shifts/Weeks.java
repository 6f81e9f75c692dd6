package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.LocalDate;
import java.util.function.Consumer;

/// The weeks, by person and Monday.
interface Weeks {
    /// A command on a week; the first finds it empty. Who may give it has been decided before.
    Versioned<Week> change(Week.Worker worker, LocalDate monday, CommandContext mandate, Consumer<Week> move);
}
