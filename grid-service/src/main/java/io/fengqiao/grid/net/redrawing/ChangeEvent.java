package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;
import java.util.List;

/// What can happen to a change request. The other services hear only of [Redrawn]: a wish is none
/// of their business.
public sealed interface ChangeEvent {
    ChangeRequestId request();

    record OfficeApproved(ChangeRequestId request, Office office) implements ChangeEvent {}

    record BothApproved(ChangeRequestId request, Office office, Instant effectiveAt) implements ChangeEvent {}

    record ChangeRefused(ChangeRequestId request, Office office, String reason) implements ChangeEvent {}

    record ChangeWithdrawn(ChangeRequestId request, String reason) implements ChangeEvent {}

    record RedrawingBegun(ChangeRequestId request, List<GridCode> codes) implements ChangeEvent {}

    record ChangeLapsed(ChangeRequestId request, String why) implements ChangeEvent {}

    /// The grids are redrawn (S94).
    ///
    /// @param after the plan's drafts, each under the code it has now
    record Redrawn(
            ChangeRequestId request, Change change, Instant effectiveAt, List<GridCode> before, List<After> after)
            implements ChangeEvent {}

    record After(GridCode code, Draft draft) {}
}
