package io.fengqiao.grid.net.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.DivisionRules.Range;
import io.fengqiao.grid.net.grids.Finding.Fault;
import io.fengqiao.grid.net.grids.Neighbours.Overlap;
import io.fengqiao.grid.net.grids.NetRows.Row;
import io.fengqiao.grid.net.grids.jts.Geometry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the linter finds, and that it finds nothing where nothing is wrong (S81 to S94).
class FindingFaultsTest {
    private static final String VILLAGE = "500114001001";
    private static final String TOWN = "500114001000";
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Elements COUNTED = new Elements(150, 480, 900, 12, 3, 2);
    private static final Boundary WEST = Geometry.rectangle(108, 29, 0.05, 0.1);
    private static final Boundary EAST = Geometry.rectangle(108.05, 29, 0.05, 0.1);

    private final List<Row> rows = new ArrayList<>();
    private final List<Overlap> over = new ArrayList<>();
    private final Divisions divisions = Divisions.published();
    private final DivisionRules rules = new DivisionRules("test", new Range(100, 200), new Range(400, 600), 0.001);
    private final Outlines outlines =
            code -> code.equals(VILLAGE) ? Optional.of(Geometry.square(108, 29, 0.1)) : Optional.empty();
    private final FindingFaults finding = new FindingFaults(
            new NetRows() {
                @Override
                public List<Row> all() {
                    return rows;
                }

                @Override
                public List<Version> drawnSince(Instant since) {
                    return List.of();
                }

                @Override
                public List<Row> of(List<String> codes) {
                    return List.of();
                }

                @Override
                public List<Row> standing(Scope scope, String division, int most) {
                    return rows;
                }
            },
            divisions,
            rules,
            new FindingLandFaults(Geometry.shapes(), (_, _, _, _) -> over, outlines, divisions, rules));

    private static Row row(
            String code, String village, @Nullable GridKind kind, @Nullable Boundary boundary, Elements elements) {
        var drawing = new Drawing(Drawing.EVER, null, "网格", boundary, List.of());
        return new Row(code, village, "网格", kind, null, List.of(drawing), null, elements, true, 1);
    }

    private static Row row(int number, Boundary boundary) {
        return row(GridCode.of(VILLAGE, number).value(), VILLAGE, GridKind.BASE, boundary, COUNTED);
    }

    @BeforeEach
    void aSoundNet() {
        rows.add(row(1, WEST));
        rows.add(row(2, EAST));
    }

    private List<Finding> found() {
        return finding.in(TOWN, Scope.system(), DAY).findings();
    }

    @Test
    void findsNothingInASoundNet() {
        assertThat(found()).isEmpty();
    }

    /// S93.
    @Test
    void findsCodesThatAreTwiceOrMalformedOrOfAnotherVillage() {
        rows.add(row(1, WEST));
        rows.add(row("50011400100100X", VILLAGE, GridKind.SINGLE_PURPOSE, WEST, COUNTED));
        rows.add(row("500114001002001", VILLAGE, GridKind.SINGLE_PURPOSE, WEST, COUNTED));
        assertThat(found())
                .extracting(Finding::fault, Finding::grid)
                .containsExactlyInAnyOrder(
                        tuple(Fault.CODE_TWICE, VILLAGE + "001"),
                        tuple(Fault.CODE_MALFORMED, "50011400100100X"),
                        tuple(Fault.CODE_MALFORMED, "500114001002001"));
    }

    /// S93: a grid lies in exactly one village.
    @Test
    void findsAGridWhoseVillageIsNoMore() {
        rows.add(row("500114001999001", "500114001999", GridKind.SINGLE_PURPOSE, WEST, COUNTED));
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.fault()).isEqualTo(Fault.NO_VILLAGE);
            assertThat(one.fault().rule()).isEqualTo("S93");
            assertThat(one.grid()).isEqualTo("500114001999001");
        });
    }

    /// S81: a place in two grids; the other is not named to who may not see it.
    @Test
    void findsOverlaps() {
        over.add(new Overlap(GridCode.of(VILLAGE, 1), 0.2));
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.fault()).isEqualTo(Fault.OVERLAP);
            assertThat(one.grid()).isEqualTo(VILLAGE + "002");
            assertThat(one.other()).isEqualTo(VILLAGE + "001");
        });
        var town = new Scope(Set.of(TOWN), Set.of(), Set.of(), false);
        over.set(0, new Overlap(new GridCode("500114002001001"), 0.2));
        assertThat(finding.in(TOWN, town, DAY).findings())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.other()).isNull());
    }

    /// S81: a place in none.
    @Test
    void findsAGapAgainstTheOutlineOfTheVillage() {
        rows.set(1, row(2, Geometry.rectangle(108.05, 29, 0.05, 0.09)));
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.fault()).isEqualTo(Fault.GAP);
            assertThat(one.grid()).isNull();
            assertThat(one.division()).isEqualTo(VILLAGE);
            assertThat(one.share()).isCloseTo(0.05, offset(0.001));
        });
    }

    @Test
    void findsLandOutsideTheVillage() {
        rows.add(row(VILLAGE + "003", VILLAGE, GridKind.EXCLUSIVE, Geometry.square(108.2, 29, 0.01), COUNTED));
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.fault()).isEqualTo(Fault.OUTSIDE_VILLAGE);
            assertThat(one.share()).isEqualTo(1);
        });
    }

    @Test
    void findsBoundariesThatAreMissingOrUnreadable() {
        rows.add(row(VILLAGE + "003", VILLAGE, GridKind.SINGLE_PURPOSE, null, COUNTED));
        rows.add(row(VILLAGE + "004", VILLAGE, GridKind.SINGLE_PURPOSE, new Boundary("?"), COUNTED));
        rows.add(row(VILLAGE + "005", VILLAGE, GridKind.ONLINE, null, COUNTED));
        assertThat(found()).extracting(Finding::fault).containsExactly(Fault.NO_BOUNDARY, Fault.BOUNDARY_UNREADABLE);
    }

    /// S87: a cell out of bounds; a base grid too large that has no cells.
    @Test
    void findsSizesOutOfBounds() {
        rows.add(row(VILLAGE + "003", VILLAGE, GridKind.UNIT_CELL, WEST, new Elements(90, 270, 1, 1, 1, 1)));
        rows.set(0, row(VILLAGE + "001", VILLAGE, GridKind.BASE, WEST, new Elements(300, 900, 1, 1, 1, 1)));
        assertThat(found()).extracting(Finding::fault).containsExactly(Fault.TOO_LARGE, Fault.CELL_SIZE);
        var cell = rows.get(2);
        rows.set(
                2,
                new Row(
                        cell.code(),
                        VILLAGE,
                        "单元格",
                        GridKind.UNIT_CELL,
                        VILLAGE + "001",
                        cell.drawings(),
                        null,
                        COUNTED,
                        true,
                        1));
        assertThat(found()).isEmpty();
    }

    /// S82, S84, S91, S109.
    @Test
    void findsWhatNobodyCountedOrWeighedWhatHangsInTheAirAndWhereNobodyWorks() {
        var drawing = new Drawing(Drawing.EVER, null, "线上", null, List.of());
        rows.add(new Row(
                VILLAGE + "003",
                VILLAGE,
                "线上",
                GridKind.ONLINE,
                VILLAGE + "009",
                List.of(drawing),
                null,
                Elements.NOT_COUNTED,
                false,
                0));
        assertThat(found())
                .extracting(Finding::fault)
                .containsExactlyInAnyOrder(Fault.NOT_COUNTED, Fault.NOT_WEIGHED, Fault.TIED_TO_NONE, Fault.NO_TEAM);
    }

    @Test
    void looksThroughATownOrAVillageInTheCallersAreaOnly() {
        assertThatThrownBy(() -> finding.in("500114000000", Scope.system(), DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("division-too-large"));
        var other = new Scope(Set.of("500114002000"), Set.of(), Set.of(), false);
        assertThatThrownBy(() -> finding.in(TOWN, other, DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-found"));
    }
}
