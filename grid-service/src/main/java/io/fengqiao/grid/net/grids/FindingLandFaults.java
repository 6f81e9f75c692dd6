package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Finding.Fault;
import io.fengqiao.grid.net.grids.GridKind.Layer;
import io.fengqiao.grid.net.grids.NetRows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks for grids without boundary, over each other, or outside their village (S81, S93), and for land of a
/// village that lies in no grid. A village whose outline is not known has no gaps that could be known.
@UseCase
final class FindingLandFaults {
    private final Shapes shapes;
    private final Neighbours neighbours;
    private final Outlines outlines;
    private final Divisions divisions;
    private final DivisionRules rules;

    FindingLandFaults(
            Shapes shapes, Neighbours neighbours, Outlines outlines, Divisions divisions, DivisionRules rules) {
        this.shapes = shapes;
        this.neighbours = neighbours;
        this.outlines = outlines;
        this.divisions = divisions;
        this.rules = rules;
    }

    List<Finding> of(List<Row> standing, List<String> villages, Scope scope, LocalDate day) {
        var findings = new ArrayList<Finding>();
        for (Row row : standing) {
            if (row.kind() == null || row.kind().layer() == Layer.ONLINE) {
                continue;
            }
            var boundary = row.boundary();
            if (boundary == null) {
                findings.add(Finding.of(Fault.NO_BOUNDARY, row));
                continue;
            }
            if (!shapes.readable(boundary)) {
                findings.add(Finding.of(Fault.BOUNDARY_UNREADABLE, row));
                continue;
            }
            outside(row, boundary, findings);
            if (row.kind().layer() != Layer.PURPOSES) {
                overlaps(row, boundary, row.kind().layer(), scope, day, findings);
            }
        }
        villages.forEach(village -> gap(village, standing, findings));
        return findings;
    }

    private void outside(Row row, Boundary boundary, List<Finding> findings) {
        outlines.of(row.village()).ifPresent(outline -> {
            double share = shapes.uncovered(boundary, List.of(outline));
            if (share > rules.tolerance()) {
                findings.add(Finding.of(Fault.OUTSIDE_VILLAGE, row, null, share));
            }
        });
    }

    private void overlaps(Row row, Boundary boundary, Layer layer, Scope scope, LocalDate day, List<Finding> findings) {
        for (var overlap : neighbours.over(boundary, layer, day, rules.tolerance())) {
            if (!overlap.with().value().equals(row.code())) {
                findings.add(Finding.of(Fault.OVERLAP, row, told(overlap.with(), scope), overlap.share()));
            }
        }
    }

    /// A grid of another area is not named.
    private @Nullable String told(GridCode other, Scope scope) {
        var area = new Visibility(divisions.areasOf(other.village()), Set.of(), Set.of());
        return scope.covers(area) ? other.value() : null;
    }

    /// Only where somebody has drawn: a village without any boundary is told as grids without one.
    private void gap(String village, List<Row> standing, List<Finding> findings) {
        var parts = standing.stream()
                .filter(row -> row.village().equals(village)
                        && (row.kind() == GridKind.BASE || row.kind() == GridKind.EXCLUSIVE))
                .flatMap(row -> Stream.ofNullable(row.boundary()))
                .filter(shapes::readable)
                .toList();
        outlines.of(village).filter(_ -> !parts.isEmpty()).ifPresent(outline -> {
            double share = shapes.uncovered(outline, parts);
            if (share > rules.tolerance()) {
                findings.add(new Finding(Fault.GAP, null, village, null, share));
            }
        });
    }
}
