package io.fengqiao.dispute.delegation;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Lets officers hand over their worklist, and deputies act.
public final class Delegating {
    private static final Duration LONGEST = Duration.ofDays(92);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final List<Role> OFFICERS =
            List.of(Role.DISTRICT_OFFICER, Role.TOWN_OFFICER, Role.VILLAGE_OFFICER, Role.DEPARTMENT_OFFICER);

    private final Delegations delegations;

    public Delegating(Delegations delegations) {
        this.delegations = delegations;
    }

    public Delegation delegate(CommandContext mandate, Delegate command, Instant now) {
        var caller = mandate.caller();
        if (caller.subject().equals(command.deputy())) {
            throw new NoSuchDelegation("deputy", "somebody else");
        }
        if (command.from().isBefore(now.minus(CLOCKS_DIFFER))) {
            throw new NoSuchDelegation("from", "not in the past");
        }
        if (!command.until().isAfter(command.from())
                || command.until().isAfter(command.from().plus(LONGEST))) {
            throw new NoSuchDelegation("until", "after `from`, by " + LONGEST.toDays() + " days at most");
        }
        var role = OFFICERS.stream().filter(caller::is).findFirst().orElseThrow(NotTheDeputy::new);
        var delegation = new Delegation(
                DerivedId.of("V", mandate.key()),
                caller.subject(),
                role,
                caller.unit(),
                caller.division(),
                command.deputy(),
                command.from(),
                command.until(),
                command.reason(),
                null);
        return delegations.create(delegation, mandate);
    }

    public Delegation takeBack(String id, CommandContext mandate, Instant now) {
        return delegations.change(id, mandate, given -> given.takeBack(mandate.caller(), now));
    }

    public List<Delegation> of(Caller caller) {
        return delegations.of(caller.subject());
    }

    /// @throws NotTheDeputy when the caller may not act under it now
    public Caller acting(String id, Caller deputy, Instant now) {
        return delegations
                .find(id, deputy.subject())
                .orElseThrow(NotTheDeputy::new)
                .acting(deputy, now);
    }
}
