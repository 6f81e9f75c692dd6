package io.fengqiao.grid.grids;

/// A town wants a grid in one of its villages.
public record OpenGrid(String village, String name, GridKind kind) {}
