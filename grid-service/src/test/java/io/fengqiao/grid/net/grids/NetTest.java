package io.fengqiao.grid.net.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.Description.Origin;
import io.fengqiao.grid.net.grids.DivisionRules.Range;
import io.fengqiao.grid.net.grids.DivisionRules.Size;
import io.fengqiao.grid.net.grids.GridEvent.GridAdjusted;
import io.fengqiao.grid.net.grids.GridEvent.GridDescribed;
import io.fengqiao.grid.net.grids.GridEvent.GridRetired;
import io.fengqiao.grid.net.grids.Lineage.Retirement;
import io.fengqiao.grid.net.grids.Ties.Premises;
import io.fengqiao.grid.net.grids.Ties.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A grid's life, and what a grid of each kind is.
class NetTest {
    private static final GridCode CODE = new GridCode("500114001001001");
    private static final GridCode NEXT = new GridCode("500114001001002");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant AT = Instant.parse("2026-11-30T16:05:00Z");
    private static final DivisionRules RULES =
            new DivisionRules("test", new Range(100, 200), new Range(400, 600), 0.001);

    private static Grid grid() {
        return new Grid(CODE, "第一网格", GridKind.BASE, List.of("wang"));
    }

    /// S94: an adjusted grid keeps its code, and how it was drawn before is kept.
    @Test
    void keepsEveryDrawingWithItsDay() {
        var grid = grid();
        assertThat(grid.adjust(new Drawing(DAY, "C1", "滨江网格", null, List.of("一组")), "C1", AT))
                .isEqualTo(new GridAdjusted(CODE, "C1"));
        assertThat(grid.name()).isEqualTo("滨江网格");
        assertThat(grid.drawnOn(DAY)).map(Drawing::name).hasValue("滨江网格");
        assertThat(grid.drawnOn(DAY.minusDays(1))).map(Drawing::name).hasValue("第一网格");
        assertThat(grid.knows("C1")).isTrue();
        assertThat(grid.knows("C2")).isFalse();
        assertThat(grid.lineage().drawnAt()).isEqualTo(AT);
    }

    /// S93, S94: a retired grid stays to be asked, and nobody works in it.
    @Test
    void isThereUntilTheDayItRetiresAndKnowsItsSuccessors() {
        var grid = grid();
        assertThat(grid.retire(new Retirement(DAY, "C1", List.of(NEXT)), AT)).isEqualTo(new GridRetired(CODE, "C1"));
        assertThat(grid.isRetired()).isTrue();
        assertThat(grid.successors()).containsExactly(NEXT);
        assertThat(grid.stoodOn(DAY.minusDays(1))).isTrue();
        assertThat(grid.stoodOn(DAY)).isFalse();
        assertThat(grid.worksHere("wang")).isFalse();
        assertThat(grid.knows("C1")).isTrue();
    }

    @Test
    void refusesEveryMoveOnceRetiredAndChangesNothing() {
        var grid = grid();
        grid.retire(new Retirement(DAY, "C1", List.of(NEXT)), AT);
        var before = grid.lineage();
        refused(() -> grid.join("li"), "grid-retired", "S94");
        refused(() -> grid.describe(Description.NONE), "grid-retired", "S94");
        refused(() -> grid.adjust(Drawing.ever("x"), "C2", AT), "grid-retired", "S94");
        refused(() -> grid.retire(new Retirement(DAY, "C2", List.of()), AT), "grid-retired", "S94");
        assertThat(grid.lineage()).isEqualTo(before);
        assertThat(grid.workers()).containsExactly("wang");
    }

    /// S82, S83, S84, S85, S88.
    @Test
    void isDescribedByElementsOriginsFactorsGroupAndParty() {
        var grid = grid();
        var description = new Description(
                "三组",
                new Description.PartyGroup(Description.PartyGroup.Form.BRANCH, "第三党支部"),
                new Elements(150, 480, 900, 12, 3, 2),
                new Description.Factors(
                        Description.Factors.Degree.MEDIUM,
                        Description.Factors.Terrain.MOUNTAINS,
                        Description.Factors.Degree.HIGH,
                        Description.Factors.Degree.LOW),
                List.of(new Origin(Origin.Line.GEOLOGICAL_HAZARDS, "滑坡点7号"), new Origin(Origin.Line.POLICE, "警格12")));
        assertThat(grid.describe(description)).isEqualTo(new GridDescribed(CODE));
        assertThat(grid.description()).isEqualTo(description);
        assertThat(grid.description().elements().complete()).isTrue();
        assertThat(Elements.people(150, 480).complete()).isFalse();
    }

    /// S83: ten lines became one net.
    @Test
    void knowsTenFormerLines() {
        assertThat(Origin.Line.values()).hasSize(10);
    }

    /// S81, S87, S89, S90, S91.
    @ParameterizedTest(name = "{0} of {1}, premises {2}, purpose {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        BASE           |                 |       |         |
        BASE           | 500114001001002 |       |         | S81
        UNIT_CELL      | 500114001001002 |       |         |
        UNIT_CELL      |                 |       |         | S87
        EXCLUSIVE      |                 | HOTEL |         |
        EXCLUSIVE      |                 |       |         | S89
        EXCLUSIVE      | 500114001001002 | HOTEL |         | S89
        SINGLE_PURPOSE |                 |       | TRAFFIC |
        SINGLE_PURPOSE |                 | MALL  |         | S90
        ONLINE         | 500114001001002 |       |         |
        ONLINE         |                 |       |         | S91
        """)
    void namesWhatItsKindNeedsAndNothingElse(
            GridKind kind,
            @Nullable String belongsTo,
            @Nullable Premises premises,
            @Nullable Purpose purpose,
            @Nullable String rule) {
        var ties = new Ties(belongsTo == null ? null : new GridCode(belongsTo), premises, purpose);
        if (rule == null) {
            ties.check(kind);
        } else {
            refused(() -> ties.check(kind), "ties-do-not-fit", rule);
        }
    }

    /// S87: a unit cell lies in a standing base grid of its village; S91: an online grid belongs to
    /// a real one.
    @Test
    void isTiedOnlyToAStandingGridOfItsVillageThatCanCarryIt() {
        var grids = new MemoryGrids();
        grids.put(grid());
        var online = new Grid(NEXT, "线上", GridKind.ONLINE, List.of());
        grids.put(online);
        var tying = new Tying(grids);
        tying.check(GridKind.UNIT_CELL, new Ties(CODE, null, null), CODE.village());
        tying.check(GridKind.ONLINE, new Ties(CODE, null, null), CODE.village());
        refused(
                () -> tying.check(GridKind.UNIT_CELL, new Ties(NEXT, null, null), CODE.village()),
                "tied-to-none",
                "S87");
        refused(() -> tying.check(GridKind.ONLINE, new Ties(NEXT, null, null), CODE.village()), "tied-to-none", "S91");
        refused(() -> tying.check(GridKind.ONLINE, new Ties(CODE, null, null), "500114001002"), "tied-to-none", "S91");
    }

    /// S87: 100 to 200 households, or about 500 persons.
    @ParameterizedTest(name = "{0} households, {1} persons: {2}")
    @CsvSource({
        ",,NOT_COUNTED",
        "100,,FITS",
        "200,,FITS",
        "99,,TOO_SMALL",
        "201,,TOO_LARGE",
        ",500,FITS",
        ",399,TOO_SMALL",
        ",601,TOO_LARGE",
        "201,600,FITS",
        "99,400,FITS",
        "201,399,TOO_SMALL",
        "300,900,TOO_LARGE"
    })
    void measuresAUnitCellByHouseholdsOrPersons(
            @Nullable Integer households, @Nullable Integer persons, Size expected) {
        assertThat(RULES.size(Elements.people(households, persons))).isEqualTo(expected);
    }

    private static void refused(Runnable move, String slug, String rule) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.rule()).isEqualTo(rule);
        });
    }
}
