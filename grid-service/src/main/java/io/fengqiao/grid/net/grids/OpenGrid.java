package io.fengqiao.grid.net.grids;

import org.jspecify.annotations.Nullable;

/// The district wants a grid in one of its villages, as part of the first division (S92).
public record OpenGrid(
        String village,
        String name,
        GridKind kind,
        Ties ties,
        @Nullable Boundary boundary) {}
