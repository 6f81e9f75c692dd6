package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.redrawing.ChangeEvent.Redrawn;
import io.fengqiao.grid.net.redrawing.Stage.Approved;
import io.fengqiao.grid.net.redrawing.Stage.UnderWay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Change requests and claims in memory. Whoever reads gets a copy, as from a store.
final class MemoryRequests implements ChangeRequests, Claims {
    private final Map<ChangeRequestId, ChangeRequest> requests = new HashMap<>();
    private final Map<String, TownClaims> claims = new HashMap<>();
    final List<Redrawn> told = new ArrayList<>();

    private static ChangeRequest copy(ChangeRequest one) {
        return new ChangeRequest(
                one.id(), one.town(), one.plan(), one.proposedBy(), one.proposedAt(), one.approvals(), one.stage());
    }

    private void write(Decision<ChangeRequest, Redrawn> decision) {
        if (decision instanceof Decision.Changed<ChangeRequest, Redrawn>(var request, var news)) {
            requests.put(request.id(), request);
            told.addAll(news);
        }
    }

    ChangeRequest get(ChangeRequestId id) {
        return copy(Optional.ofNullable(requests.get(id)).orElseThrow());
    }

    int claimed(String town) {
        var all = claims.get(town);
        return all == null ? 0 : all.claims().size();
    }

    @Override
    public Versioned<ChangeRequest> create(
            ChangeRequestId id, CommandContext mandate, Supplier<Decision<ChangeRequest, Redrawn>> birth) {
        if (!requests.containsKey(id)) {
            write(birth.get());
        }
        return new Versioned<>(get(id), 1);
    }

    @Override
    public Versioned<ChangeRequest> change(
            ChangeRequestId id,
            CommandContext mandate,
            Function<ChangeRequest, Decision<ChangeRequest, Redrawn>> move) {
        write(move.apply(get(id)));
        return new Versioned<>(get(id), 1);
    }

    @Override
    public void moveByItself(ChangeRequestId id, Function<ChangeRequest, Decision<ChangeRequest, Redrawn>> move) {
        write(move.apply(get(id)));
    }

    @Override
    public Optional<Versioned<ChangeRequest>> find(ChangeRequestId id, Scope scope) {
        return Optional.ofNullable(requests.get(id)).map(request -> new Versioned<>(copy(request), 1));
    }

    @Override
    public List<ChangeRequestId> due(Instant until, int most) {
        return requests.values().stream()
                .filter(request -> switch (request.stage()) {
                    case Approved(var at) -> !at.isAfter(until);
                    case UnderWay(var at, var _) -> !at.isAfter(until);
                    default -> false;
                })
                .map(ChangeRequest::id)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<ChangeRequestId> take(
            String town, ChangeRequestId request, List<GridCode> grids, Set<ChangeRequestId> ended) {
        return claims.computeIfAbsent(town, one -> new TownClaims(one, List.of()))
                .take(request, grids, ended);
    }

    @Override
    public void release(String town, ChangeRequestId request) {
        claims.computeIfAbsent(town, one -> new TownClaims(one, List.of())).release(request);
    }
}
