package io.fengqiao.grid.net.elements;

import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.RecordedLand;
import java.util.Map;

/// Land by its area (S82), which stands with the grids themselves.
@UseCase
final class CountingLand implements Counter {
    private final RecordedLand land;

    CountingLand(RecordedLand land) {
        this.land = land;
    }

    @Override
    public Map<Element, Long> count(Ground ground) {
        return Map.of(Element.LAND_MU, land.mu(ground.within(), ground.grid()));
    }
}
