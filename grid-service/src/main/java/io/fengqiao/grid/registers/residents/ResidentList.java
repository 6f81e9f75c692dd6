package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The list of residents a caller may look at.
interface ResidentList {
    /// What the list is narrowed to; null narrows nothing.
    ///
    /// @param overdueUntil empty for all; otherwise only who was last looked at on that day of its
    /// kind or before
    record Wanted(
            @Nullable String grid,
            @Nullable ResidenceKind kind,
            boolean gone,
            Map<ResidenceKind, LocalDate> overdueUntil) {}

    /// Blind indexes of what the person is known by; all that are given must fit.
    record Known(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone) {}

    Page<Versioned<Resident>> page(Scope scope, Wanted wanted, PageAsk ask);

    Page<Versioned<Resident>> known(Scope scope, Known known, PageAsk ask);
}
