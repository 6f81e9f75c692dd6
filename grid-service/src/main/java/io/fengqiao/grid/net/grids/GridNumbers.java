package io.fengqiao.grid.net.grids;

import java.util.List;

/// Gives out the numbers of the villages.
public interface GridNumbers {
    /// Somebody wants a number in a village; `taker` names the command, and has the same number however
    /// often it asks.
    record Wanted(String village, String taker) {}

    /// One code for each wish, in the order given.
    List<GridCode> take(List<Wanted> wanted);
}
