package io.fengqiao.grid.net.grids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a grid comes from, how it was drawn, and what became of it (S93, S94).
///
/// @param drawings the oldest first, at least one
/// @param drawnAt when any of this was last written; replicas find by it what they have not seen
public record Lineage(
        List<GridCode> predecessors,
        List<Drawing> drawings,
        @Nullable Retirement retirement,
        Instant drawnAt) {

    /// @param on the first day the grid is no more
    /// @param by the change request (S94)
    public record Retirement(LocalDate on, String by, List<GridCode> successors) {
        public Retirement {
            successors = List.copyOf(successors);
        }
    }

    public Lineage {
        predecessors = List.copyOf(predecessors);
        drawings = List.copyOf(drawings);
        if (drawings.isEmpty()) {
            throw new IllegalArgumentException("a grid without a drawing (expected: at least one)");
        }
    }

    public static Lineage of(Drawing first, Instant drawnAt) {
        return new Lineage(List.of(), List.of(first), null, drawnAt);
    }

    /// A change is done once, however often and late a step of it comes again.
    boolean knows(String request) {
        return (retirement != null && retirement.by().equals(request))
                || drawings.stream().anyMatch(drawing -> request.equals(drawing.by()));
    }

    Drawing last() {
        return drawings.getLast();
    }

    Lineage drawn(Drawing next, Instant at) {
        var all = new ArrayList<>(drawings);
        all.add(next);
        return new Lineage(predecessors, all, retirement, at);
    }

    Lineage ended(Retirement end, Instant at) {
        return new Lineage(predecessors, drawings, end, at);
    }
}
