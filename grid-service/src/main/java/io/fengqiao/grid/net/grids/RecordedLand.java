package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Scope;
import org.jspecify.annotations.Nullable;

/// The area of the grids, as somebody recorded it of the base and exclusive grids that stand: the others
/// lie over them.
@FunctionalInterface
public interface RecordedLand {
    /// @param grid null: of all grids in the scope
    long mu(Scope scope, @Nullable GridCode grid);
}
