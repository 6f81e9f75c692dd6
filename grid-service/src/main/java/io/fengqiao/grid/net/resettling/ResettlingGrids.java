package io.fengqiao.grid.net.resettling;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Succession;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets what lies in redrawn grids go along (S94): residents, premises, care and open tasks.
///
/// Where to is asked of the net as it is by then: when a successor has been redrawn in its turn meanwhile,
/// all go on to what became of it. Any number of replicas may do the same portion; the second finds nothing
/// left to do.
///
/// Not guaranteed: that something goes along that is written into a grid while it is being redrawn;
/// afterwards nothing can be written there.
@UseCase
final class ResettlingGrids {
    static final int AT_ONCE = 50;

    /// So many portions of one change, then the others have their turn.
    static final int PORTIONS = 25;

    private final Resettlements resettlements;
    private final Succession succession;
    private final Map<Part, Settlers> settlers = new EnumMap<>(Part.class);

    ResettlingGrids(Resettlements resettlements, Succession succession, List<Settlers> settlers) {
        this.resettlements = resettlements;
        this.succession = succession;
        settlers.forEach(one -> this.settlers.put(one.part(), one));
        for (Part part : Part.values()) {
            if (!this.settlers.containsKey(part)) {
                throw new IllegalArgumentException("nobody lets " + part + " go along");
            }
        }
    }

    Decision<Resettlement, NoEvents> begin(
            @Nullable Resettlement present, String request, List<GridCode> before, List<GridCode> after, Instant now) {
        if (present != null) {
            return Decision.ignored("begun already");
        }
        if (before.isEmpty() || after.isEmpty()) {
            return Decision.ignored("nothing there before, or nowhere to go");
        }
        return Decision.changed(Resettlement.begin(request, before, after, now), List.of());
    }

    /// One that cannot go on does not hold up the others; the next pass tries it again.
    ///
    /// @throws RuntimeException the last failure, when all were tried
    void pass(Instant now) {
        @Nullable RuntimeException failure = null;
        for (String request : resettlements.waiting(now, AT_ONCE)) {
            try {
                goOn(request, now);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void goOn(String request, Instant now) {
        for (int portion = 0; portion < PORTIONS; portion++) {
            var present = resettlements.find(request).orElseThrow();
            var leg = present.next().orElse(null);
            if (leg == null) {
                return;
            }
            var redrawn = succession.today(request, present.after());
            var behind = Objects.requireNonNull(settlers.get(leg.part())).resettle(leg, redrawn, now);
            resettlements.move(request, one -> one.advance(leg, behind, now));
        }
    }
}
