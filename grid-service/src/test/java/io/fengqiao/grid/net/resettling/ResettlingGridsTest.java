package io.fengqiao.grid.net.resettling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Lineage.Retirement;
import io.fengqiao.grid.net.grids.MemoryGrids;
import io.fengqiao.grid.net.grids.Redrawn;
import io.fengqiao.grid.net.grids.Redrawn.Spot;
import io.fengqiao.grid.net.grids.Succession;
import io.fengqiao.grid.net.grids.jts.Geometry;
import io.fengqiao.grid.net.resettling.Resettlement.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S94: everything goes along once, portion by portion, whatever dies in between.
class ResettlingGridsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final GridCode OLD = new GridCode("500114106003001");
    private static final GridCode WEST = new GridCode("500114106003002");
    private static final GridCode EAST = new GridCode("500114106003003");
    private static final GridCode LATER = new GridCode("500114106003004");

    private final MemoryGrids grids = new MemoryGrids();
    private final Map<String, Resettlement> stored = new LinkedHashMap<>();
    private final Households households = new Households();
    private final ResettlingGrids resettling = new ResettlingGrids(
            new Memory(),
            new Succession(grids, Geometry.shapes()),
            Arrays.stream(Part.values())
                    .map(part -> part == Part.RESIDENTS ? households : new Nothing(part))
                    .toList());

    @BeforeEach
    void splitAGridOfThreeHundredHouseholds() {
        var old = Grid.open(OLD, "一组", GridKind.BASE);
        old.retire(new Retirement(Drawing.EVER, "C1", List.of(WEST, EAST)), NOW);
        grids.put(old);
        grids.put(drawn(WEST, "一组"));
        grids.put(drawn(EAST, "二组"));
        for (int i = 0; i < 300; i++) {
            households.put("H%03d".formatted(i), OLD, (i % 2 == 0 ? "一组" : "二组") + i + "号");
        }
        begin("C1", List.of(OLD), List.of(WEST, EAST));
    }

    @Test
    void letsEveryHouseholdGoToItsSuccessor() {
        resettling.pass(NOW);
        assertThat(households.in(WEST)).isEqualTo(150);
        assertThat(households.in(EAST)).isEqualTo(150);
        assertThat(one("C1").stage()).isInstanceOf(Stage.Done.class);
        assertThat(new Memory().waiting(NOW, 10)).isEmpty();
    }

    @Test
    void goesOnAfterADeathBehindTheLastPortionThatWasCounted() {
        households.dieAtPortion(2);
        assertThatThrownBy(() -> resettling.pass(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(households.in(OLD)).isEqualTo(200);
        assertThat(one("C1").next()).hasValue(new Leg(Part.RESIDENTS, OLD, "H099"));
        resettling.pass(NOW);
        assertThat(households.in(OLD)).isZero();
        assertThat(households.moves).isEqualTo(300);
    }

    /// A portion that was moved and not counted comes again, and moves nobody.
    @Test
    void movesNobodyTwice() {
        resettling.pass(NOW);
        stored.remove("C1");
        begin("C1", List.of(OLD), List.of(WEST, EAST));
        resettling.pass(NOW);
        assertThat(households.moves).isEqualTo(300);
    }

    /// The next change was told, and done, before the first one's news arrived here.
    @Test
    void goesOnToWhatBecameOfASuccessorMeanwhile() {
        var west = grids.get(WEST.value());
        west.retire(new Retirement(Drawing.EVER, "C2", List.of(LATER)), NOW);
        grids.put(west);
        grids.put(drawn(LATER, "一组"));
        begin("C2", List.of(WEST), List.of(LATER));
        resettling.pass(NOW);
        assertThat(households.in(LATER)).isEqualTo(150);
        assertThat(households.in(WEST)).isZero();
    }

    @Test
    void hasNothingToDoWhereNothingWasOrNothingTookThePlace() {
        assertThat(resettling.begin(null, "C3", List.of(), List.of(WEST), NOW)).isInstanceOf(Decision.Ignored.class);
        assertThat(resettling.begin(null, "C4", List.of(OLD), List.of(), NOW)).isInstanceOf(Decision.Ignored.class);
    }

    @Test
    void isBegunOnceForEachChange() {
        assertThat(resettling.begin(stored.get("C1"), "C1", List.of(OLD), List.of(WEST), NOW))
                .isInstanceOf(Decision.Ignored.class);
    }

    private void begin(String request, List<GridCode> before, List<GridCode> after) {
        if (resettling.begin(null, request, before, after, NOW)
                instanceof Decision.Changed<Resettlement, ?>(var begun, var _)) {
            stored.put(request, begun);
        }
    }

    private Resettlement one(String request) {
        return Objects.requireNonNull(stored.get(request));
    }

    private static Grid drawn(GridCode code, String address) {
        var grid = Grid.open(code, address, GridKind.BASE);
        grid.adjust(new Drawing(Drawing.EVER, "C1", address, null, List.of(address)), "C1", NOW);
        return grid;
    }

    private final class Memory implements Resettlements {
        @Override
        public List<String> waiting(Instant until, int limit) {
            return stored.values().stream()
                    .filter(one -> one.next().isPresent())
                    .map(Resettlement::request)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<Resettlement> find(String request) {
            return Optional.ofNullable(stored.get(request));
        }

        @Override
        public void move(String request, Predicate<Resettlement> move) {
            assertThat(move.test(one(request))).as("nobody else moves it").isTrue();
        }
    }

    private record Nothing(Part part) implements Settlers {
        @Override
        public @Nullable String resettle(Leg leg, Redrawn redrawn, Instant now) {
            return null;
        }
    }

    /// A hundred at a time, in the order of their ids.
    private static final class Households implements Settlers {
        private static final int PORTION = 100;

        private final TreeMap<String, GridCode> grids = new TreeMap<>();
        private final Map<String, String> addresses = new HashMap<>();
        private int moves;
        private int portions;
        private int dieAt;

        void put(String id, GridCode grid, String address) {
            grids.put(id, grid);
            addresses.put(id, address);
        }

        long in(GridCode grid) {
            return grids.values().stream().filter(grid::equals).count();
        }

        void dieAtPortion(int portion) {
            dieAt = portion;
        }

        @Override
        public Part part() {
            return Part.RESIDENTS;
        }

        @Override
        public @Nullable String resettle(Leg leg, Redrawn redrawn, Instant now) {
            if (++portions == dieAt) {
                throw new IllegalStateException("the process died");
            }
            var rest = leg.behind() == null ? grids : grids.tailMap(leg.behind(), false);
            var portion = new ArrayList<String>();
            rest.forEach((id, grid) -> {
                if (grid.equals(leg.grid()) && portion.size() < PORTION) {
                    portion.add(id);
                }
            });
            for (String id : portion) {
                var to = redrawn.choose(leg.grid(), new Spot(null, addresses.get(id)))
                        .orElseThrow()
                        .grid();
                if (!to.equals(grids.put(id, to))) {
                    moves++;
                }
            }
            return portion.size() < PORTION ? null : portion.getLast();
        }
    }
}
