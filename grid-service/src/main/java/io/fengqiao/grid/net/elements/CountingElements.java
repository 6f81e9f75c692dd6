package io.fengqiao.grid.net.elements;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Grids;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts the five elements of a grid, or of a division (S82), for whoever may look at it.
/// Keeps S82.
@UseCase
final class CountingElements {
    private final Grids grids;
    private final Divisions divisions;
    private final List<Counter> counters;

    CountingElements(Grids grids, Divisions divisions, List<Counter> counters) {
        this.grids = grids;
        this.divisions = divisions;
        this.counters = List.copyOf(counters);
    }

    /// @throws Refusal when the grid is none of the caller's
    Map<Element, Long> ofGrid(String code, Scope scope) {
        var grid = GridCode.known(code);
        if (grids.find(grid, scope).isEmpty()) {
            throw Refusal.notFound("grid", code);
        }
        return count(Ground.of(grid));
    }

    /// @throws Refusal when the division is not in the caller's area
    Map<Element, Long> ofDivision(String code, Scope scope) {
        var division = divisions
                .find(code)
                .filter(one -> scope.covers(new Visibility(divisions.areasOf(one.code()), Set.of(), Set.of())))
                .orElseThrow(() -> Refusal.notFound("division", code));
        return count(new Ground(division.code(), null));
    }

    private Map<Element, Long> count(Ground ground) {
        var all = new EnumMap<Element, Long>(Element.class);
        for (Element element : Element.values()) {
            all.put(element, 0L);
        }
        counters.forEach(counter -> all.putAll(counter.count(ground)));
        return all;
    }
}
