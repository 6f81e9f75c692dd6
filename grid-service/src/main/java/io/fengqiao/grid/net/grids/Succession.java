package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which of today's grids a grid of any day has become (S94), read from the store: right as soon as
/// `grid.redrawn.v1` is told.
@UseCase
public final class Succession {
    private final Grids grids;
    private final Shapes shapes;

    public Succession(Grids grids, Shapes shapes) {
        this.grids = grids;
        this.shapes = shapes;
    }

    /// The grid itself while it stands; else the only successor; else, of several, the one that holds
    /// `point`. Empty when there is no such grid, no successor, or nothing that tells several apart: then a
    /// person has to decide.
    public Optional<GridCode> current(GridCode code, @Nullable Point point) {
        var standing = new ArrayList<Grid>();
        collect(code, standing, new HashSet<>());
        if (standing.size() == 1) {
            return Optional.of(standing.getFirst().code());
        }
        return standing.stream()
                .filter(grid -> point != null && grid.boundary() != null && shapes.holds(grid.boundary(), point))
                .map(Grid::code)
                .min(GridCode.BY_VALUE);
    }

    /// A change as it looks by now: the standing grids its successors are or have become, each as it
    /// is drawn today.
    public Redrawn today(String request, List<GridCode> successors) {
        var standing = new ArrayList<Grid>();
        var seen = new HashSet<GridCode>();
        successors.forEach(code -> collect(code, standing, seen));
        return new Redrawn(request, standing.stream().map(this::drawn).toList());
    }

    private Redrawn.Successor drawn(Grid grid) {
        var boundary = grid.boundary();
        return new Redrawn.Successor(
                grid.code(),
                boundary == null ? null : point -> shapes.holds(boundary, point),
                grid.lineage().last().addresses());
    }

    private void collect(GridCode code, List<Grid> standing, Set<GridCode> seen) {
        if (!seen.add(code)) {
            return;
        }
        var found = grids.find(code, Scope.system()).map(Versioned::aggregate);
        if (found.isEmpty()) {
            return;
        }
        if (!found.get().isRetired()) {
            standing.add(found.get());
        }
        found.get().successors().forEach(next -> collect(next, standing, seen));
    }
}
