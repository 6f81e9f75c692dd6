package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Opens the grids of the first division, which the district plans and carries out as a whole (S92). Whatever
/// a town wants changed goes through a change request (S94).
///
/// First the village's next number is taken for the command, then the grid is opened under it. Both steps
/// find what they did before when the command is repeated, so a process may die between them. Two writes and
/// not one document for a whole village: a village's grids would be read and written as one, and a worker's
/// scope is a grid.
@UseCase
public final class OpeningGrids {
    private final Divisions divisions;
    private final GridNumbers numbers;
    private final Grids grids;
    private final FittingBoundaries fitting;
    private final InstantSource clock;

    public OpeningGrids(
            Divisions divisions, GridNumbers numbers, Grids grids, FittingBoundaries fitting, InstantSource clock) {
        this.divisions = divisions;
        this.numbers = numbers;
        this.grids = grids;
        this.fitting = fitting;
        this.clock = clock;
    }

    /// @throws Refusal when the village is not in the caller's area, is no village (S93), or has no
    /// number left (S93);
    ///     when a town asks (S94); when ties or boundary do not fit
    public Versioned<Grid> open(OpenGrid command, CommandContext mandate) {
        var village = divisions
                .find(command.village())
                .filter(division -> mandate.caller()
                        .scope()
                        .covers(new Visibility(divisions.areasOf(division.code()), Set.of(), Set.of())))
                .orElseThrow(() -> Refusal.notFound("village", command.village()));
        if (village.level() != Level.VILLAGE) {
            throw new Refusal("not-a-village", Refusal.Kind.INVALID, "S93", command.village());
        }
        if (!mandate.caller().is(Role.DISTRICT_OFFICER)) {
            throw new Refusal("change-needs-approval", Refusal.Kind.FORBIDDEN, "S94");
        }
        new Tying(grids).check(command.kind(), command.ties(), village.code());
        var now = clock.instant();
        var code = numbers.take(List.of(new GridNumbers.Wanted(village.code(), mandate.key())))
                .getFirst();
        return grids.open(code, mandate, () -> {
            var grid = first(code, command, now);
            return Decision.changed(grid, List.of(grid.opened()));
        });
    }

    private Grid first(GridCode code, OpenGrid command, Instant now) {
        var today = LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI);
        if (command.boundary() != null) {
            fitting.check(
                    List.of(new FittingBoundaries.Wanted(command.village(), command.kind(), command.boundary())),
                    Set.of(),
                    today);
        }
        var drawing = new Drawing(today, null, command.name(), command.boundary(), List.of());
        return new Grid(code, command.kind(), command.ties(), Lineage.of(drawing, now), List.of(), Description.NONE);
    }
}
