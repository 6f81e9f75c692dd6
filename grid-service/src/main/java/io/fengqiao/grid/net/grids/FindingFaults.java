package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.DivisionRules.Size;
import io.fengqiao.grid.net.grids.Finding.Fault;
import io.fengqiao.grid.net.grids.NetRows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for what is wrong with the net of a town or village as it is now (S81 to S94). Nothing is kept:
/// whoever mends a grid and asks again sees it.
@UseCase
public final class FindingFaults {
    /// A town has some dozens of grids. What is beyond is not looked at, and the answer says so.
    static final int MOST = 1_000;

    private final NetRows rows;
    private final Divisions divisions;
    private final DivisionRules rules;
    private final FindingLandFaults land;

    /// @param complete whether every grid was looked at
    public record Found(List<Finding> findings, boolean complete) {}

    public FindingFaults(NetRows rows, Divisions divisions, DivisionRules rules, FindingLandFaults land) {
        this.rows = rows;
        this.divisions = divisions;
        this.rules = rules;
        this.land = land;
    }

    /// @throws Refusal when the division is not in the caller's area, or is the whole district
    public Found in(String code, Scope scope, LocalDate day) {
        var division = divisions
                .find(code)
                .filter(one -> scope.covers(new Visibility(divisions.areasOf(one.code()), Set.of(), Set.of())))
                .orElseThrow(() -> Refusal.notFound("division", code));
        if (division.level() == Level.DISTRICT) {
            throw new Refusal("division-too-large", Refusal.Kind.INVALID, null, code);
        }
        var standing = rows.standing(scope, code, MOST);
        var findings = new ArrayList<>(of(standing));
        findings.addAll(land.of(standing, villagesOf(division), scope, day));
        return new Found(findings, standing.size() < MOST);
    }

    private List<String> villagesOf(Division division) {
        return division.level() == Level.VILLAGE
                ? List.of(division.code())
                : divisions.matching(division.code(), Level.VILLAGE).stream()
                        .map(Division::code)
                        .toList();
    }

    /// What can be said without looking at the map.
    List<Finding> of(List<Row> standing) {
        var findings = new ArrayList<Finding>();
        var codes = standing.stream().map(Row::code).collect(Collectors.toSet());
        var tied = standing.stream()
                .flatMap(row -> Stream.ofNullable(row.belongsTo()))
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (Row row : standing) {
            if (!seen.add(row.code())) {
                findings.add(Finding.of(Fault.CODE_TWICE, row));
            }
            if (GridCode.parse(row.code())
                    .filter(code -> code.village().equals(row.village()))
                    .isEmpty()) {
                findings.add(Finding.of(Fault.CODE_MALFORMED, row));
            }
            if (divisions
                    .find(row.village())
                    .filter(one -> one.level() == Level.VILLAGE)
                    .isEmpty()) {
                findings.add(Finding.of(Fault.NO_VILLAGE, row));
            }
            if (row.kind() == null) {
                findings.add(Finding.of(Fault.KIND_UNKNOWN, row));
            }
            if (row.belongsTo() != null && !codes.contains(row.belongsTo())) {
                findings.add(Finding.of(Fault.TIED_TO_NONE, row));
            }
            if (row.workers() == 0) {
                findings.add(Finding.of(Fault.NO_TEAM, row));
            }
            if (!row.weighed()) {
                findings.add(Finding.of(Fault.NOT_WEIGHED, row));
            }
            size(row, tied.contains(row.code()), findings);
        }
        return findings;
    }

    private void size(Row row, boolean hasCells, List<Finding> findings) {
        var size = rules.size(row.elements());
        if (!row.elements().complete()) {
            findings.add(Finding.of(Fault.NOT_COUNTED, row));
        }
        if (row.kind() == GridKind.UNIT_CELL && (size == Size.TOO_SMALL || size == Size.TOO_LARGE)) {
            findings.add(Finding.of(Fault.CELL_SIZE, row));
        }
        if (row.kind() == GridKind.BASE && size == Size.TOO_LARGE && !hasCells) {
            findings.add(Finding.of(Fault.TOO_LARGE, row));
        }
    }
}
