package io.fengqiao.grid.net.grids;

import java.util.Optional;

/// The outlines of divisions, where they are known. Those of villages are not published; an installation
/// brings its own.
public interface Outlines {
    Optional<Boundary> of(String division);
}
