package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.GridKind.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Whether new boundaries fit into the net: inside their village (S93), and not over the land of
/// another grid (S81).
@UseCase
public final class FittingBoundaries {
    private final Shapes shapes;
    private final Neighbours neighbours;
    private final Outlines outlines;
    private final DivisionRules rules;

    public record Wanted(String village, GridKind kind, Boundary boundary) {}

    public FittingBoundaries(Shapes shapes, Neighbours neighbours, Outlines outlines, DivisionRules rules) {
        this.shapes = shapes;
        this.neighbours = neighbours;
        this.outlines = outlines;
        this.rules = rules;
    }

    /// @param replaced grids that will be gone or drawn anew: their land is free
    /// @throws Refusal when one does not fit
    public void check(List<Wanted> wanted, Set<GridCode> replaced, LocalDate day) {
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            outlines.of(one.village()).ifPresent(outline -> refuseOutside(one, outline));
            // Single-purpose grids lie across whatever there is (S90).
            if (one.kind().layer() != Layer.PURPOSES) {
                refuseOverlap(one, wanted.subList(i + 1, wanted.size()));
                neighbours.over(one.boundary(), one.kind().layer(), day, rules.tolerance()).stream()
                        .filter(overlap -> !replaced.contains(overlap.with()))
                        .findFirst()
                        .ifPresent(overlap -> {
                            throw overlapping(overlap.with().value(), overlap.share());
                        });
            }
        }
    }

    /// What `before` held must be held after.
    public void checkNothingLeftOut(List<Boundary> before, List<Boundary> after) {
        for (Boundary land : before) {
            double left = shapes.uncovered(land, after);
            if (left > rules.tolerance()) {
                throw new Refusal("land-left-out", Refusal.Kind.INVALID, "S81", percent(left));
            }
        }
    }

    private void refuseOutside(Wanted one, Boundary outline) {
        double outside = shapes.uncovered(one.boundary(), List.of(outline));
        if (outside > rules.tolerance()) {
            throw new Refusal("boundary-outside", Refusal.Kind.INVALID, "S93", one.village(), percent(outside));
        }
    }

    private void refuseOverlap(Wanted one, List<Wanted> others) {
        for (Wanted other : others) {
            if (one.kind().layer() == other.kind().layer()) {
                double share = shapes.overlap(one.boundary(), other.boundary());
                if (share > rules.tolerance()) {
                    throw overlapping("-", share);
                }
            }
        }
    }

    private static Refusal overlapping(String with, double share) {
        return new Refusal("boundaries-overlap", Refusal.Kind.INVALID, "S81", with, percent(share));
    }

    private static String percent(double share) {
        return "%.1f".formatted(share * 100);
    }
}
