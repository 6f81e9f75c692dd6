package io.fengqiao.grid.work.rounds;

import io.fengqiao.grid.net.grids.GridCode;

/// Who has to make rounds: a department by its unit code, a town or village by its division code, a grid
/// by its own.
///
/// @param division where it is: a department's is the district
public record Obliged(Kind kind, String code, String division) {
    /// The four levels of S55.
    public enum Kind {
        DEPARTMENT,
        TOWN,
        VILLAGE,
        GRID
    }

    public static Obliged grid(GridCode code) {
        return new Obliged(Kind.GRID, code.value(), code.village());
    }
}
