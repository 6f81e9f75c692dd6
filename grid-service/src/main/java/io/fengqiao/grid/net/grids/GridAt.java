package io.fengqiao.grid.net.grids;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which grid a place lies in, on any day (S93): in memory, so it is answered tens of thousands of times a
/// second. A change made by another replica is seen within two seconds.
public interface GridAt {
    /// The grids that hold a place on one day.
    ///
    /// @param land the one that looks after the place: an exclusive grid (S89) before the base grid around it
    /// @param cell the unit cell (S87)
    /// @param purposes the single-purpose grids that lie across the others (S90)
    record Found(@Nullable GridCode land, @Nullable GridCode cell, List<GridCode> purposes) {}

    /// A place on a border lies in the grid with the lower code, so that every place lies in one and
    /// always the same.
    Found at(Point point, LocalDate day);
}
