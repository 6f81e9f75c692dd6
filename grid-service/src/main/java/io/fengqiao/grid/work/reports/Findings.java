package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Personal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the worker found out on the spot, beside the account.
///
/// @param hazard which of the seven kinds, of a hazard alone (S97)
/// @param position longitude and latitude as `106.770000,29.530000`: it may point to somebody's home, so
/// it is sealed
///     like an address
/// @param reach what else a dispute touches (S14)
public record Findings(
        @Nullable HazardKind hazard,
        Set<Sign> signs,
        @Nullable Personal position,
        @Nullable FirstAid firstAid,
        Reach reach) {
    public static final Findings NONE = new Findings(null, Set.of(), null, null);

    public Findings {
        signs = Set.copyOf(signs);
    }

    /// What stays where it was found.
    public Findings(
            @Nullable HazardKind hazard, Set<Sign> signs, @Nullable Personal position, @Nullable FirstAid firstAid) {
        this(hazard, signs, position, firstAid, Reach.NONE);
    }

    boolean isSolved() {
        return firstAid != null && firstAid.solved();
    }

    /// What the worker did first (先期处理, S128), and whether that was enough.
    public record FirstAid(Personal done, boolean solved) {}
}
