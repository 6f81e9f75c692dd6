package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.Duration;
import java.time.InstantSource;

/// Takes the rounds in: of a grid from its workers, of a village, town or department from its officers (S55, S99).
public final class MakingRounds {
    private final Duties duties;
    private final SensitivePeriods periods;
    private final Findings findings;
    private final Divisions divisions;
    private final Timing timing;

    /// The rules of time.
    ///
    /// @param skew by how much clocks may differ: what is reported so long after its time is in time
    public record Timing(CadenceBook book, InstantSource clock, Duration skew) {}

    public MakingRounds(
            Duties duties, SensitivePeriods periods, Findings findings, Divisions divisions, Timing timing) {
        this.duties = duties;
        this.periods = periods;
        this.findings = findings;
        this.divisions = divisions;
        this.timing = timing;
    }

    public Stored<Duty> make(MakeRound command, Mandate mandate) {
        return make(command, mandate.caller().scope(), mandate);
    }

    /// @param seen what the caller sees by itself and by standing in: a substitute makes the absent worker's rounds
    /// (S113)
    public Stored<Duty> make(MakeRound command, Scope seen, Mandate mandate) {
        var now = timing.clock().instant();
        var caller = mandate.caller();
        if (command.on().isAfter(Obligation.dayOf(now.plus(timing.skew())))) {
            throw new Refusal("round-in-future", Refusal.Kind.INVALID, null, command.on(), Obligation.dayOf(now));
        }
        var sensitive = periods.all();
        return duties.change(command.obliged(), seen, mandate, duty -> {
            requireOwn(duty, caller, seen);
            findings.require(command.findings(), duty.obliged(), seen);
            var made = new Made(caller.subject(), command.on(), now, command.findings());
            var areas = divisions.areasOf(duty.obliged().division());
            var told = duty.make(made, timing.book(), sensitive.within(areas), now.minus(timing.skew()), now);
            return Decision.changed(duty, told);
        });
    }

    /// Who sees a duty need not be the one who has it: a town sees its villages' rounds and makes its own.
    private static void requireOwn(Duty duty, Caller caller, Scope seen) {
        var obliged = duty.obliged();
        boolean own =
                switch (obliged.kind()) {
                    case GRID ->
                        caller.is(Role.GRID_WORKER) && seen.people().stream().anyMatch(duty.workers()::contains);
                    case VILLAGE ->
                        caller.is(Role.VILLAGE_OFFICER) && caller.division().equals(obliged.code());
                    case TOWN ->
                        caller.is(Role.TOWN_OFFICER) && caller.division().equals(obliged.code());
                    case DEPARTMENT ->
                        caller.is(Role.DEPARTMENT_OFFICER) && caller.unit().equals(obliged.code());
                };
        if (!own) {
            throw new Refusal("not-your-round", Refusal.Kind.FORBIDDEN, "S55", obliged.code());
        }
    }
}
