package io.fengqiao.grid.net.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridEvent.GridOpened;
import io.fengqiao.grid.net.grids.GridEvent.WorkerJoined;
import io.fengqiao.grid.net.grids.GridEvent.WorkerLeft;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    private static final GridCode CODE = new GridCode("500114001001001");

    @Test
    void isOpenedWithoutWorkers() {
        var grid = Grid.open(CODE, "第一网格", GridKind.BASE);
        assertThat(grid.opened()).isEqualTo(new GridOpened(CODE));
        assertThat(grid.workers()).isEmpty();
    }

    /// S109.
    @Test
    void isWorkedInByWhoJoined() {
        var grid = Grid.open(CODE, "第一网格", GridKind.BASE);
        assertThat(grid.join("wang")).isEqualTo(new WorkerJoined(CODE, "wang"));
        assertThat(grid.worksHere("wang")).isTrue();
        assertThat(grid.worksHere("li")).isFalse();
    }

    @Test
    void refusesAWorkerWhoIsThereAndChangesNothing() {
        var grid = new Grid(CODE, "第一网格", GridKind.BASE, List.of("wang"));
        assertThatThrownBy(() -> grid.join("wang"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("worker-here-already"));
        assertThat(grid.workers()).containsExactly("wang");
    }

    /// S109.
    @Test
    void isLeftByWhoWorkedThere() {
        var grid = new Grid(CODE, "第一网格", GridKind.BASE, List.of("wang", "li"));
        assertThat(grid.leave("wang")).isEqualTo(new WorkerLeft(CODE, "wang"));
        assertThat(grid.workers()).containsExactly("li");
    }

    @Test
    void isNotLeftByWhoDoesNotWorkThere() {
        var grid = new Grid(CODE, "第一网格", GridKind.BASE, List.of("li"));
        assertThatThrownBy(() -> grid.leave("wang"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("worker-not-here"));
        assertThat(grid.workers()).containsExactly("li");
    }

    @Test
    void refusesAWorkerBeyondTheLargestTeamAndChangesNothing() {
        var team = IntStream.range(0, Grid.MOST_WORKERS)
                .mapToObj(n -> "worker" + n)
                .toList();
        var grid = new Grid(CODE, "第一网格", GridKind.BASE, team);
        assertThatThrownBy(() -> grid.join("wang"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("team-full"));
        assertThat(grid.workers()).hasSize(Grid.MOST_WORKERS).doesNotContain("wang");
    }

    /// S93.
    @Test
    void liesInTheVillageItsCodeNames() {
        var code = GridCode.of("500114001001", 12);
        assertThat(code.value()).isEqualTo("500114001001012");
        assertThat(code.village()).isEqualTo("500114001001");
        assertThat(code.sequence()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500114001001000", "50011400100101", "5001140010010012", "50011400100100a", ""})
    void hasNoOtherFormOfCode(String text) {
        assertThat(GridCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new GridCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /// S93: unique, and never given again.
    @Test
    void givesEachTakerTheNextNumberAndTheSameOneAgain() {
        var numbers = new VillageNumbers("500114001001", List.of());
        assertThat(numbers.take("a")).isTrue();
        assertThat(numbers.take("b")).isTrue();
        assertThat(numbers.take("a")).isFalse();
        assertThat(numbers.codeOf("a")).isEqualTo(new GridCode("500114001001001"));
        assertThat(numbers.codeOf("b")).isEqualTo(new GridCode("500114001001002"));
        assertThat(numbers.takers()).containsExactly("a", "b");
    }

    /// S93.
    @Test
    void hasNineHundredNinetyNineNumbersAndNoMore() {
        var takers = IntStream.rangeClosed(1, 998).mapToObj(n -> "t" + n).toList();
        var numbers = new VillageNumbers("500114001001", takers);
        numbers.take("last");
        assertThat(numbers.codeOf("last").sequence()).isEqualTo(999);
        assertThatThrownBy(() -> numbers.take("one more")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("village-full");
            assertThat(refusal.rule()).isEqualTo("S93");
        });
        assertThat(numbers.takers()).hasSize(999);
    }
}
