package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Grids and numbers in memory. Whoever reads gets a copy, as from a store. `dieAfter` kills the process that
/// writes: the write is done, and nothing after it.
public final class MemoryGrids implements Grids, GridNumbers {
    private final Map<GridCode, Grid> grids = new TreeMap<>(GridCode.BY_VALUE);
    private final Map<String, VillageNumbers> numbers = new HashMap<>();
    private final List<GridEvent> told = new ArrayList<>();
    private int writesLeft = Integer.MAX_VALUE;

    /// The process died.
    public static final class Died extends RuntimeException {}

    public void dieAfter(int writes) {
        writesLeft = writes;
    }

    public void put(Grid grid) {
        grids.put(grid.code(), grid);
        take(List.of(new Wanted(grid.code().village(), "put " + grid.code())));
    }

    public Grid get(String code) {
        return copy(Optional.ofNullable(grids.get(new GridCode(code))).orElseThrow());
    }

    public List<String> codes() {
        return grids.keySet().stream().map(GridCode::value).toList();
    }

    public List<GridEvent> told() {
        return told;
    }

    private static Grid copy(Grid grid) {
        return new Grid(grid.code(), grid.kind(), grid.ties(), grid.lineage(), grid.workers(), grid.description());
    }

    private void write(Decision<Grid, GridEvent> decision) {
        if (decision instanceof Decision.Changed<Grid, GridEvent>(var grid, var news)) {
            grids.put(grid.code(), grid);
            told.addAll(news);
            if (--writesLeft == 0) {
                writesLeft = Integer.MAX_VALUE;
                throw new Died();
            }
        }
    }

    @Override
    public Versioned<Grid> open(GridCode code, CommandContext mandate, Supplier<Decision<Grid, GridEvent>> birth) {
        write(birth.get());
        return find(code, Scope.system()).orElseThrow();
    }

    @Override
    public Versioned<Grid> change(
            GridCode code, CommandContext mandate, Function<Grid, Decision<Grid, GridEvent>> move) {
        write(move.apply(get(code.value())));
        return find(code, Scope.system()).orElseThrow();
    }

    @Override
    public void perform(GridCode code, Function<Grid, Decision<Grid, GridEvent>> move) {
        moveAll(List.of(code), move);
    }

    @Override
    public Optional<Versioned<Grid>> find(GridCode code, Scope scope) {
        return Optional.ofNullable(grids.get(code)).map(grid -> new Versioned<>(copy(grid), 1));
    }

    @Override
    public int openMissing(List<Grid> wanted) {
        int opened = 0;
        for (Grid grid : wanted) {
            if (!grids.containsKey(grid.code())) {
                opened++;
                write(Decision.changed(grid, List.of(grid.opened())));
            }
        }
        return opened;
    }

    @Override
    public int moveAll(List<GridCode> codes, Function<Grid, Decision<Grid, GridEvent>> move) {
        codes.forEach(code -> write(move.apply(get(code.value()))));
        return codes.size();
    }

    @Override
    public List<GridCode> take(List<Wanted> wanted) {
        return wanted.stream()
                .map(one -> {
                    var village = numbers.computeIfAbsent(one.village(), code -> new VillageNumbers(code, List.of()));
                    village.take(one.taker());
                    return village.codeOf(one.taker());
                })
                .toList();
    }
}
