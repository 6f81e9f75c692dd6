package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Versioned;

/// Who got a dispute says that it is not theirs, and the centre above decides (S62).
public final class ObjectingToDispatches {
    private final Disputes disputes;
    private final Destinations destinations;
    private final Dispatching dispatching;

    public ObjectingToDispatches(Disputes disputes, Destinations destinations, Dispatching dispatching) {
        this.disputes = disputes;
        this.destinations = destinations;
        this.dispatching = dispatching;
    }

    /// By the platform that got it, or a department it concerns.
    public Versioned<Dispute> object(String id, CommandContext mandate, ObjectToDispatch command) {
        return disputes.change(id, mandate, dispute -> {
            var caller = mandate.caller();
            if (!isAddressed(caller, dispute)) {
                throw ObjectionRefused.notAddressed();
            }
            var objection = new Objection(caller.unit(), command.reason(), caller.subject(), command.at());
            return dispute.object(
                    objection, dispatching.objectionLimit(dispute), dispatching.objectionRule(command.at()));
        });
    }

    /// By the centre above the platform; by the district's for a department.
    public Versioned<Dispute> decide(String id, CommandContext mandate, DecideObjection command) {
        return disputes.change(id, mandate, dispute -> {
            var caller = mandate.caller();
            var objection = dispute.requireObjection("decide-objection");
            boolean mayDecide = Holder.isPlatform(objection.unit())
                    ? Holder.isAbove(caller, dispute)
                    : caller.is(Role.DISTRICT_OFFICER);
            if (!mayDecide) {
                throw ObjectionRefused.notTheCentreAbove();
            }
            var next = command.upheld()
                    ? dispatching.redispatched(
                            destinations.instead(dispute, objection, command, caller.division()), dispute, command.at())
                    : null;
            return dispute.decide(command, next, dispatching.objectionRule(command.at()), caller.subject());
        });
    }

    private static boolean isAddressed(Caller caller, Dispute dispute) {
        var route = dispute.assignment().route();
        boolean isHolder = route.level() != Level.DISTRICT && Holder.isOfficerOf(caller, route.level(), route.unit());
        boolean isDepartment =
                caller.is(Role.DEPARTMENT_OFFICER) && route.departments().contains(caller.unit());
        return isHolder || isDepartment;
    }
}
