package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.residents.Residents;
import io.fengqiao.grid.work.reports.ReportNumber;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Keeps what workers hear on their visits (S96).
/// Keeps S96.
@UseCase
final class RecordingVisits {
    /// Clocks differ by so much at most; beyond, a time lies in the future.
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Reach reach;
    private final Visits visits;
    private final Residents residents;
    private final InstantSource clock;

    RecordingVisits(Reach reach, Visits visits, Residents residents, InstantSource clock) {
        this.reach = reach;
        this.visits = visits;
        this.residents = residents;
        this.clock = clock;
    }

    /// @throws Refusal when the grid is not the worker's (S109), a resident is not in its register, the time
    /// lies ahead, or
    ///     nothing was said and nobody was met
    Versioned<Visit> record(RecordVisit command, CommandContext mandate) {
        var caller = mandate.caller();
        var place = reach.placeFor(caller, command.grid());
        var now = clock.instant();
        if (command.visitedAt().isAfter(now.plus(CLOCK_SKEW))) {
            throw new Refusal("occurred-in-future", Refusal.Kind.INVALID, null, command.visitedAt(), now);
        }
        if (command.address() == null && command.residents().isEmpty()) {
            throw new Refusal("visit-nowhere", Refusal.Kind.INVALID, "S96");
        }
        for (var resident : command.residents()) {
            if (residents.find(resident, reach.of(caller)).isEmpty()) {
                throw Refusal.notFound("resident", resident.value());
            }
        }
        var account = new Visit.Account(
                VisitId.of(mandate),
                place.grid(),
                caller.subject(),
                command.visitedAt(),
                command.address(),
                command.residents(),
                command.statement(),
                now);
        return visits.record(new Visit(account, command.opinions()), reach.of(caller), mandate);
    }

    /// The opinion became this report, which its own feature handles.
    Versioned<Visit> link(VisitId id, int opinion, ReportNumber report, CommandContext mandate) {
        return visits.change(
                id,
                reach.of(mandate.caller()),
                mandate,
                visit -> visit.link(opinion, report.value())
                        ? Decision.changed(visit, List.of())
                        : Decision.ignored("linked already"));
    }
}
