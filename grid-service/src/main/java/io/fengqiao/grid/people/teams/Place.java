package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.net.grids.GridCode;

/// Where a team is: a grid, or a unit that has a grid administrator (S119).
public sealed interface Place {
    String code();

    /// The division it lies in: a grid's village, a unit's division.
    String division();

    record OfGrid(GridCode grid) implements Place {
        @Override
        public String code() {
            return grid.value();
        }

        @Override
        public String division() {
            return grid.village();
        }
    }

    record OfUnit(String code, String division) implements Place {}
}
