package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The imports.
interface Imports {
    Versioned<Import> take(Import received, CommandContext mandate);

    Optional<Versioned<Import>> find(ImportId id, Scope scope);

    /// Imports nobody works on, the oldest first. A hint: [Import#claim] decides.
    List<ImportId> waiting(Instant now);

    /// A worker's own move.
    ///
    /// @param move answers whether it changed something; it runs again when another was quicker
    /// @return whether the last run did
    boolean move(ImportId id, Predicate<Import> move);
}
