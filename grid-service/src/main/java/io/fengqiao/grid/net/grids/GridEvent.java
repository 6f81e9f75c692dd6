package io.fengqiao.grid.net.grids;

/// What can happen to a grid. On the wire each is told as the grid as it is now: see `bus`.
public sealed interface GridEvent {
    GridCode grid();

    record GridOpened(GridCode grid) implements GridEvent {}

    record WorkerJoined(GridCode grid, String person) implements GridEvent {}

    record WorkerLeft(GridCode grid, String person) implements GridEvent {}

    record GridDescribed(GridCode grid) implements GridEvent {}

    /// An approved change drew it anew; it keeps its code (S94).
    record GridAdjusted(GridCode grid, String request) implements GridEvent {}

    /// An approved change ended it; its code is never used again (S93, S94).
    record GridRetired(GridCode grid, String request) implements GridEvent {}
}
