package io.fengqiao.dispute.registration;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.RegisterDispute;
import io.fengqiao.dispute.casework.RegisteringDisputes;
import java.time.Instant;
import java.util.Set;

/// Registers what an officer takes down, once, wherever in the district it belongs: nobody is sent away to
/// another counter (首问负责, S120), and the rule books find who gets it (S62).
public final class TakingReports {
    private final Disputes disputes;
    private final RegisteringDisputes registering;

    public TakingReports(Disputes disputes, RegisteringDisputes registering) {
        this.disputes = disputes;
        this.registering = registering;
    }

    public Versioned<Dispute> take(RegisterDispute command, CommandContext mandate, Instant now) {
        if (command.origin().channel() == Channel.GRID) {
            throw new Refusal("channel-not-by-hand", Refusal.Kind.INVALID, "S99", Channel.GRID.code());
        }
        var id = command.origin().dispute().value();
        return disputes.create(id, forTheDistrict(mandate), () -> {
            var decision = registering.register(null, command, now);
            if (decision instanceof Decision.NotYet<?, ?>) {
                throw new Refusal("directory-not-ready", Refusal.Kind.UNAVAILABLE, "S62");
            }
            return decision;
        });
    }

    /// Whoever repeats the command gets its answer, also when the dispute has gone to a place out of
    /// its own scope.
    private static CommandContext forTheDistrict(CommandContext mandate) {
        var by = mandate.caller();
        var district = new DivisionCode(by.division()).district().value();
        return new CommandContext(
                new Caller(by.subject(), Set.of(Role.DISTRICT_OFFICER), by.unit(), district),
                mandate.key(),
                mandate.contentHash(),
                null);
    }
}
