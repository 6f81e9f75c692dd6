package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;

/// Whether a grid can be tied to the one it names: a unit cell to a base grid of its village (S87), an online
/// grid to a real one of its village (S91).
/// Keeps S91.
public final class Tying {
    private final Grids grids;

    public Tying(Grids grids) {
        this.grids = grids;
    }

    public void check(GridKind kind, Ties ties, String village) {
        ties.check(kind);
        var other = ties.belongsTo();
        if (other == null) {
            return;
        }
        var real = grids.find(other, Scope.system())
                .map(Versioned::aggregate)
                .filter(grid -> !grid.isRetired() && other.village().equals(village) && carries(grid.kind(), kind));
        if (real.isEmpty()) {
            throw new Refusal(
                    "tied-to-none", Refusal.Kind.INVALID, kind == GridKind.ONLINE ? "S91" : "S87", other.value());
        }
    }

    private static boolean carries(GridKind real, GridKind tied) {
        return tied == GridKind.UNIT_CELL ? real == GridKind.BASE : real != GridKind.ONLINE;
    }
}
