package io.fengqiao.grid.registers.entries;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.grids.GridCode;
import java.util.HashSet;
import java.util.Set;

/// Where an entry belongs: a grid, and the divisions around it.
///
/// An entry is seen by its grid's code like by any other area. Who joins or leaves a grid's team sees, or no
/// longer sees, its entries at once, and none of them is written for it.
public record Place(GridCode grid, Set<String> divisions) {
    public Place {
        divisions = Set.copyOf(divisions);
    }

    public Visibility visibility() {
        var areas = new HashSet<>(divisions);
        areas.add(grid.value());
        return new Visibility(areas, Set.of(), Set.of());
    }

    /// Entries of the village: whoever may register in one of its grids may take over an entry of another,
    /// since people move house within a village.
    public Scope village() {
        return new Scope(Set.of(grid.village()), Set.of(), Set.of(), false);
    }
}
