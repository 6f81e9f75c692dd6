package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Reach;
import org.jspecify.annotations.Nullable;

/// Where a dispute arose (见地点, S58), and what it touches beside that and the department of its matter (S14).
public record Place(Territory territory, @Nullable Personal address, Reach reach) {
    /// One that touches nothing else.
    public static Place of(Territory territory, @Nullable Personal address) {
        return new Place(territory, address, Reach.NONE);
    }
}
