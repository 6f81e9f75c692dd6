package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.Description.Factors;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Ties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grid as it is to be.
///
/// @param code the standing grid that is drawn anew; null where a new one gets its own when the
/// change takes effect
/// @param addresses what addresses in it begin with, where there is no boundary
/// @param villageGroup the village group it is to be (S85)
/// @param factors what the division took into account (S84)
public record Draft(
        @Nullable GridCode code,
        String village,
        String name,
        GridKind kind,
        Ties ties,
        @Nullable Boundary boundary,
        List<String> addresses,
        @Nullable String villageGroup,
        Elements elements,
        @Nullable Factors factors) {
    public Draft {
        addresses = List.copyOf(addresses);
    }
}
