package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.dispute.places.Level;

/// Who may act on a dispute: the officers of the platform that holds it and those of the platforms above it, and where
/// the department whose matter it is leads (S62), that department's.
final class Holder {
    private Holder() {}

    /// @throws NotTheHolder when the caller is none of them
    static void require(Caller caller, Dispute dispute) {
        var route = dispute.assignment().route();
        boolean holds =
                caller.unit().equals(route.unit()) && (caller.is(Role.VILLAGE_OFFICER) || caller.is(Role.TOWN_OFFICER));
        boolean townAbove = route.level() == Level.VILLAGE
                && caller.is(Role.TOWN_OFFICER)
                && caller.division().equals(route.seat().town());
        boolean isAbove = townAbove || caller.is(Role.DISTRICT_OFFICER);
        boolean leads = caller.is(Role.DEPARTMENT_OFFICER) && caller.unit().equals(route.leader());
        if (!holds && !isAbove && !leads) {
            throw new NotTheHolder(route.level());
        }
    }
}
