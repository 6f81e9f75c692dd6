package io.fengqiao.grid.grids;

/// What can happen to a grid. On the wire each is told as the grid as it is now: see `bus`.
public sealed interface GridEvent {
    GridCode grid();

    record GridOpened(GridCode grid) implements GridEvent {}

    record WorkerJoined(GridCode grid, String person) implements GridEvent {}

    record WorkerLeft(GridCode grid, String person) implements GridEvent {}
}
