package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The staff files, by person. Nothing is told of them; what others have to know, teams and evaluations tell.
public interface StaffFiles {
    Versioned<StaffFile> open(String person, CommandContext mandate, Supplier<StaffFile> birth);

    Versioned<StaffFile> change(String person, CommandContext mandate, Consumer<StaffFile> move);

    Optional<Versioned<StaffFile>> find(String person, Scope scope);

    /// Those that are there, by person.
    Map<String, StaffFile> of(Collection<String> people);

    /// What the service does by itself with a file, and the file after it; empty where there is none.
    Optional<Versioned<StaffFile>> perform(String person, Consumer<StaffFile> move);

    /// Who left before `until` and may still hold posts, oldest first.
    List<String> toVacate(Instant until, int limit);

    /// Opens those that are not there, all at once, and answers how many those were.
    int openMissing(List<StaffFile> files);
}
