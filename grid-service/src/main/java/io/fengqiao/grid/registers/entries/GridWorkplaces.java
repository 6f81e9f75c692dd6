package io.fengqiao.grid.registers.entries;

import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.GridList;
import java.util.Set;
import java.util.stream.Collectors;

/// Workplaces by the grids' own teams. Nobody works in more grids than a page holds.
@UseCase
class GridWorkplaces implements Workplaces {
    private final GridList grids;

    GridWorkplaces(GridList grids) {
        this.grids = grids;
    }

    @Override
    public Set<GridCode> of(String person) {
        var own = new Scope(Set.of(), Set.of(), Set.of(person), false);
        return grids.page(own, null, false, new PageAsk(PageAsk.LARGEST, null)).items().stream()
                .map(GridLine::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
