package io.fengqiao.grid.net.grids;

/// Boundaries for demonstrations: inside the real district, fitting together, and otherwise invented.
public interface MadeUpBoundaries {
    Boundary of(String village, int part);
}
