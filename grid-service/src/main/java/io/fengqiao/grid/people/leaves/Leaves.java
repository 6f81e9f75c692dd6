package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Leave, by number.
public interface Leaves {
    Versioned<Leave> ask(String number, CommandContext mandate, Supplier<Leave> birth);

    Versioned<Leave> change(String number, CommandContext mandate, Consumer<Leave> move);

    Optional<Versioned<Leave>> find(String number, Scope scope);

    /// Asked for, granted or taken by that person, on any of those days.
    List<Leave> of(String person, Days days);

    /// Granted or taken, on that day, with that person as the substitute.
    List<Leave> substitutedBy(String person, LocalDate day);
}
