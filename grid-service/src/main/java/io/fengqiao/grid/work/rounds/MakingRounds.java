package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// Takes the rounds in: of a grid from its workers, of a village, town or department from its
/// officers (S55, S99).
@UseCase
public final class MakingRounds {
    private final Duties duties;
    private final SensitivePeriods periods;
    private final Findings findings;
    private final Divisions divisions;
    private final Timing timing;

    /// The rules of time.
    public static final class Timing {
        private final CadenceBook book;
        private final InstantSource clock;
        private final Duration skew;

        /// @param skew by how much clocks may differ: what is reported so long after its time is in time
        public Timing(CadenceBook book, InstantSource clock, Duration skew) {
            this.book = book;
            this.clock = clock;
            this.skew = skew;
        }

        public CadenceBook book() {
            return book;
        }

        public Duration skew() {
            return skew;
        }

        /// Now, when a round on that day is not still to come.
        Instant now(LocalDate on) {
            var now = clock.instant();
            if (on.isAfter(Obligation.dayOf(now.plus(skew)))) {
                throw new Refusal("round-in-future", Refusal.Kind.INVALID, null, on, Obligation.dayOf(now));
            }
            return now;
        }

        List<DutyEvent> make(Duty duty, Made made, Predicate<LocalDate> sensitive) {
            return duty.make(made, book, sensitive, made.reportedAt().minus(skew), made.reportedAt());
        }
    }

    public MakingRounds(
            Duties duties, SensitivePeriods periods, Findings findings, Divisions divisions, Timing timing) {
        this.duties = duties;
        this.periods = periods;
        this.findings = findings;
        this.divisions = divisions;
        this.timing = timing;
    }

    public Versioned<Duty> make(MakeRound command, CommandContext mandate) {
        return make(command, mandate.caller().scope(), mandate);
    }

    /// @param seen what the caller sees by itself and by standing in: a substitute makes the absent
    /// worker's rounds (S113)
    public Versioned<Duty> make(MakeRound command, Scope seen, CommandContext mandate) {
        var now = timing.now(command.on());
        var caller = mandate.caller();
        var sensitive = periods.all();
        return duties.change(command.obliged(), seen, mandate, duty -> {
            requireOwn(duty, caller, seen);
            findings.require(command.findings(), duty.obliged(), seen);
            var made = new Made(caller.subject(), command.on(), now, command.findings());
            var areas = divisions.areasOf(duty.obliged().division());
            return Decision.changed(duty, timing.make(duty, made, sensitive.within(areas)));
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
