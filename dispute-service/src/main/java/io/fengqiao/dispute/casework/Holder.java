package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;

/// Who may act on a dispute: the officers of the platform that holds it and those of the platforms above it,
/// and where the department whose matter it is leads (S62), that department's.
final class Holder {
    private Holder() {}

    /// @throws NotTheHolder when the caller is none of them
    static void require(Caller caller, Dispute dispute) {
        var route = dispute.assignment().route();
        boolean holds =
                caller.unit().equals(route.unit()) && (caller.is(Role.VILLAGE_OFFICER) || caller.is(Role.TOWN_OFFICER));
        boolean leads = caller.is(Role.DEPARTMENT_OFFICER) && caller.unit().equals(route.leader());
        if (!holds && !isAbove(caller, dispute) && !leads) {
            throw new NotTheHolder(route.level());
        }
    }

    /// Of a platform above the one that holds it; the district's officers are above everything.
    static boolean isAbove(Caller caller, Dispute dispute) {
        var route = dispute.assignment().route();
        boolean townAbove = route.level() == Level.VILLAGE
                && caller.is(Role.TOWN_OFFICER)
                && caller.division().equals(route.seat().town());
        return townAbove || caller.is(Role.DISTRICT_OFFICER);
    }

    static boolean isPlatform(String unit) {
        return UnitCode.parse(unit).filter(UnitCode::isPlatform).isPresent();
    }

    static boolean isOfficerOf(Caller caller, Level level, String unit) {
        return switch (level) {
            case VILLAGE -> caller.is(Role.VILLAGE_OFFICER) && caller.unit().equals(unit);
            case TOWN -> caller.is(Role.TOWN_OFFICER) && caller.unit().equals(unit);
            case DISTRICT -> caller.is(Role.DISTRICT_OFFICER);
        };
    }
}
