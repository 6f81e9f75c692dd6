package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.GridCode;
import java.util.HashSet;
import java.util.List;

/// Claims grids for a request. A claim whose request has ended, or was never written because the process
/// died, gives way; so nothing has to be cleaned up for the net to stay changeable.
@UseCase
final class ClaimingGrids {
    private final Claims claims;
    private final ChangeRequests requests;

    ClaimingGrids(Claims claims, ChangeRequests requests) {
        this.claims = claims;
        this.requests = requests;
    }

    /// @throws Refusal when another open request speaks for one of the grids (S94)
    void claim(String town, ChangeRequestId request, List<GridCode> grids) {
        var ended = new HashSet<ChangeRequestId>();
        while (!grids.isEmpty()) {
            var holder = claims.take(town, request, grids, ended);
            if (holder.isEmpty()) {
                return;
            }
            requests.find(holder.get(), Scope.system())
                    .filter(found -> found.aggregate().isOpen())
                    .ifPresent(found -> {
                        throw new Refusal("grid-under-change", Refusal.Kind.CONFLICT, "S94", holder.get());
                    });
            ended.add(holder.get());
        }
    }

    void release(ChangeRequest request) {
        if (!request.plan().before().isEmpty()) {
            claims.release(request.town(), request.id());
        }
    }
}
