package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.grids.GridCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A town's grids that a change request speaks for, so that two requests never change the same grid (S94).
final class TownClaims {
    private final String town;
    private final Map<String, ChangeRequestId> byGrid = new TreeMap<>();

    record Claim(String grid, ChangeRequestId request) {}

    TownClaims(String town, Collection<Claim> claims) {
        this.town = town;
        claims.forEach(claim -> byGrid.put(claim.grid(), claim.request()));
    }

    /// @return who stands in the way; empty when all are taken now
    Optional<ChangeRequestId> take(ChangeRequestId request, List<GridCode> grids, Set<ChangeRequestId> ended) {
        byGrid.values().removeAll(ended);
        var other = grids.stream()
                .map(grid -> byGrid.getOrDefault(grid.value(), request))
                .filter(holder -> !holder.equals(request))
                .findFirst();
        if (other.isEmpty()) {
            grids.forEach(grid -> byGrid.put(grid.value(), request));
        }
        return other;
    }

    void release(ChangeRequestId request) {
        byGrid.values().removeIf(request::equals);
    }

    String town() {
        return town;
    }

    List<Claim> claims() {
        return byGrid.entrySet().stream()
                .map(entry -> new Claim(entry.getKey(), entry.getValue()))
                .toList();
    }
}
