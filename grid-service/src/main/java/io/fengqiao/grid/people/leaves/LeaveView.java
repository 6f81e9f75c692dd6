package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Leave as those in scope see it. Why somebody is away is its own matter: a substitute is not told.
record LeaveView(
        String number,
        String person,
        Leave.@Nullable Kind kind,
        LocalDate first,
        LocalDate last,
        Stage.Status status,
        @Nullable String substitute,
        @Nullable String reason) {
    static LeaveView of(Versioned<Leave> stored, String viewer, Vault vault) {
        var leave = stored.aggregate();
        var substitute = leave.stage().substitute();
        return new LeaveView(
                leave.number(),
                leave.absentee().person(),
                viewer.equals(substitute) ? null : leave.kind(),
                leave.days().first(),
                leave.days().last(),
                leave.stage().status(),
                substitute,
                leave.stage() instanceof Stage.Declined(var reason) ? vault.mask(reason) : null);
    }
}
