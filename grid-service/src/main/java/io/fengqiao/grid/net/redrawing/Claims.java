package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.grids.GridCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which request speaks for which of a town's grids. All of one request are taken in one write, or none.
interface Claims {
    /// Takes the grids for `request`; what it holds already it keeps.
    ///
    /// @param ended requests whose claims count no more
    /// @return the request that holds one of them, and nothing was taken; empty when all are taken
    Optional<ChangeRequestId> take(
            String town, ChangeRequestId request, List<GridCode> grids, Set<ChangeRequestId> ended);

    void release(String town, ChangeRequestId request);
}
