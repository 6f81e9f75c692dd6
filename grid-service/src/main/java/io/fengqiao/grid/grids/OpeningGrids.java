package io.fengqiao.grid.grids;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.divisions.Level;
import java.util.List;
import java.util.Set;

/// Opens grids: first the village's next number is taken for the command, then the grid is opened under it. Both steps
/// find what they did before when the command is repeated, so a process may die between them.
///
/// Two writes and not one document for a whole village: a village's grids would be read and written as one, and a
/// worker's scope is a grid.
public final class OpeningGrids {
    private final Divisions divisions;
    private final GridNumbers numbers;
    private final Grids grids;

    public OpeningGrids(Divisions divisions, GridNumbers numbers, Grids grids) {
        this.divisions = divisions;
        this.numbers = numbers;
        this.grids = grids;
    }

    /// @throws Refusal when the village is not in the caller's area, is no village (S93), or has no number left (S93)
    public Stored<Grid> open(OpenGrid command, Mandate mandate) {
        var village = divisions
                .find(command.village())
                .filter(division -> mandate.caller()
                        .scope()
                        .covers(new Visibility(divisions.areasOf(division.code()), Set.of(), Set.of())))
                .orElseThrow(() -> Refusal.notFound("village", command.village()));
        if (village.level() != Level.VILLAGE) {
            throw new Refusal("not-a-village", Refusal.Kind.INVALID, "S93", command.village());
        }
        var code = numbers.take(List.of(new GridNumbers.Wanted(village.code(), mandate.key())))
                .getFirst();
        return grids.open(code, mandate, () -> {
            var grid = Grid.open(code, command.name(), command.kind());
            return Decision.changed(grid, List.of(grid.opened()));
        });
    }
}
