package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.grid.net.grids.GridCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// One document for each town; its version decides who is first.
@Component
class MongoClaims implements Claims {
    private final Aggregates<TownClaims, ClaimsMapping.State, NoEvents> claims;

    MongoClaims(AggregateStore store) {
        claims = store.open(new ClaimsMapping());
    }

    /// The decision may run again when another was quicker; its last answer is the one that holds.
    @Override
    public Optional<ChangeRequestId> take(
            String town, ChangeRequestId request, List<GridCode> grids, Set<ChangeRequestId> ended) {
        var holder = new AtomicReference<Optional<ChangeRequestId>>(Optional.empty());
        claims.bySystem(town, present -> {
            var all = present == null ? new TownClaims(town, List.of()) : present;
            holder.set(all.take(request, grids, ended));
            return holder.get().isPresent()
                    ? Decision.ignored("another request speaks for it")
                    : Decision.changed(all, List.of());
        });
        return holder.get();
    }

    @Override
    public void release(String town, ChangeRequestId request) {
        claims.bySystem(town, present -> {
            if (present == null
                    || present.claims().stream().noneMatch(one -> one.request().equals(request))) {
                return Decision.ignored("nothing to release");
            }
            present.release(request);
            return Decision.changed(present, List.of());
        });
    }
}
