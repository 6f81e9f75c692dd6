package io.fengqiao.grid.net.divisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DivisionsTest {
    private final Divisions divisions = Divisions.published();

    @Test
    void holdsOneDistrictThirtyTownsAndTwoHundredTwentyVillages() {
        assertThat(divisions.all()).hasSize(251);
        assertThat(divisions.all().stream().collect(Collectors.groupingBy(Division::level, Collectors.counting())))
                .containsEntry(Level.DISTRICT, 1L)
                .containsEntry(Level.TOWN, 30L)
                .containsEntry(Level.VILLAGE, 220L);
    }

    @Test
    void knowsEveryDivisionAboveAVillage() {
        assertThat(divisions.areasOf("500114001001")).containsExactly("500114001001", "500114001000", "500114000000");
    }

    @Test
    void putsEveryVillageIntoATownAndEveryTownIntoTheDistrict() {
        assertThat(divisions.ofLevel(Level.VILLAGE))
                .allSatisfy(village -> assertThat(divisions.find(String.valueOf(village.parent())))
                        .hasValueSatisfying(town -> assertThat(town.level()).isEqualTo(Level.TOWN)));
        assertThat(divisions.matching("500114000000", Level.TOWN)).hasSize(30);
    }

    @Test
    void callsAPlaceByItsNameWithoutTheCommittee() {
        assertThat(divisions.find("500114001001").map(Division::place)).hasValue("文汇社区");
        assertThat(divisions.find("500114256204").map(Division::place)).hasValue("新华村");
        assertThat(divisions.ofLevel(Level.VILLAGE))
                .noneSatisfy(village -> assertThat(village.place()).endsWith("委员会"));
    }

    @Test
    void refusesATreeWithAHoleOrADouble() {
        var district = new Division("500114000000", "黔江区", Level.DISTRICT, null);
        var stray = new Division("500114001001", "文汇社区居民委员会", Level.VILLAGE, "500114001000");
        assertThatThrownBy(() -> new Divisions(List.of(district, stray)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500114001000");
        assertThatThrownBy(() -> new Divisions(List.of(district, district)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void givesEveryDivisionAPlatformAndTheDistrictItsCentre() {
        var units = Units.of(divisions);
        assertThat(units.matching(UnitKind.CENTRE))
                .containsExactly(
                        new Unit("P500114000000", "黔江区矛盾纠纷多元化解中心", UnitKind.CENTRE, Level.DISTRICT, "500114000000"));
        assertThat(units.matching(UnitKind.PLATFORM))
                .hasSize(250)
                .contains(
                        new Unit("P500114001001", "文汇社区矛盾纠纷综合调处平台", UnitKind.PLATFORM, Level.VILLAGE, "500114001001"));
    }

    /// S68 and S80.
    @Test
    void listsTheSeventeenMemberDepartmentsAndTheCommissionThatLeadsTheGrids() {
        var departments = Units.of(divisions).matching(UnitKind.DEPARTMENT);
        assertThat(departments).hasSize(18).allMatch(unit -> unit.level() == Level.DISTRICT);
        assertThat(departments)
                .extracting(Unit::code)
                .contains("500114-court", "500114-womens-federation", "500114-political-legal");
    }

    /// S116: at each of the three levels one centre runs the grids and resolves disputes; beside it there is
    /// no grid centre.
    @Test
    void haveOneCentreEachOnThreeLevels() {
        var units = Units.of(divisions);
        assertThat(Level.values()).hasSize(3);
        for (Level level : Level.values()) {
            assertThat(divisions.ofLevel(level)).isNotEmpty().allSatisfy(division -> {
                var there = units.all().stream()
                        .filter(unit -> unit.kind() != UnitKind.DEPARTMENT
                                && unit.division().equals(division.code()))
                        .toList();
                assertThat(there).singleElement().satisfies(centre -> {
                    assertThat(centre.code()).isEqualTo(Units.platformOf(division.code()));
                    assertThat(centre.level()).isEqualTo(level);
                });
            });
        }
    }
}
