package io.fengqiao.dispute.delegation;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// While an officer is on leave, a deputy sees what the officer sees and does what the officer does: reports
/// that come in have somebody who answers for them (接报情况有人负责, S120).
///
/// It begins and ends by itself, or when the officer takes it back. A deputy passes nothing on: who acts for
/// somebody cannot delegate. What a deputy does is written down as `deputy for officer`.
///
/// @param role the one role that is handed over; the deputy has it too, elsewhere
/// @param until the first instant at which the deputy may no more
public record Delegation(
        String id,
        String principal,
        Role role,
        String unit,
        String division,
        String deputy,
        Instant from,
        Instant until,
        String reason,
        @Nullable Instant takenBackAt) {
    /// In words, for the history: whose hand it was, and for whom.
    public static final String FOR = " for ";

    /// What the deputy is while it acts.
    Caller acting(Caller caller, Instant now) {
        boolean running = !now.isBefore(from) && now.isBefore(until) && takenBackAt == null;
        if (!running || !caller.subject().equals(deputy) || !caller.is(role)) {
            throw new NotTheDeputy();
        }
        return new Caller(deputy + FOR + principal, java.util.Set.of(role), unit, division);
    }

    Delegation takeBack(Caller caller, Instant now) {
        if (!caller.subject().equals(principal)) {
            throw new NotTheDeputy();
        }
        return takenBackAt != null || !now.isBefore(until)
                ? this
                : new Delegation(id, principal, role, unit, division, deputy, from, until, reason, now);
    }
}
