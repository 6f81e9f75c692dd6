package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The imports.
interface Imports {
    Stored<Import> take(Import received, Mandate mandate);

    Optional<Stored<Import>> find(ImportId id, Scope scope);

    /// Imports nobody works on, the oldest first. A hint: [Import#claim] decides.
    List<ImportId> waiting(Instant now);

    /// A worker's own move.
    ///
    /// @param move answers whether it changed something; it runs again when another was quicker
    /// @return whether the last run did
    boolean move(ImportId id, Predicate<Import> move);
}
