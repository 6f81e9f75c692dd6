package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The list of premises a caller may look at.
interface PremiseList {
    /// What the list is narrowed to; null narrows nothing.
    ///
    /// @param overdueUntil empty for all; otherwise only what was last looked at on that day of its
    /// kind or before
    record Wanted(
            Register register,
            @Nullable String grid,
            @Nullable PremiseKind kind,
            boolean gone,
            Map<PremiseKind, LocalDate> overdueUntil) {}

    Page<Versioned<Premise>> page(Scope scope, Wanted wanted, PageAsk ask);
}
