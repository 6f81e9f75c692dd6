package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.dispute.places.Level;

/// Who may act for the platform that holds a dispute: its officers, and those of the platforms above it.
final class Holder {
    private Holder() {}

    /// @throws NotTheHolder when the caller is none of them
    static void require(Caller caller, Dispute dispute) {
        var route = dispute.assignment().route();
        boolean holds =
                caller.unit().equals(route.unit()) && (caller.is(Role.VILLAGE_OFFICER) || caller.is(Role.TOWN_OFFICER));
        boolean townAbove = route.level() == Level.VILLAGE
                && caller.is(Role.TOWN_OFFICER)
                && caller.division().equals(dispute.territory().town());
        boolean isAbove = townAbove || caller.is(Role.DISTRICT_OFFICER);
        if (!holds && !isAbove) {
            throw new NotTheHolder(route.level());
        }
    }
}
