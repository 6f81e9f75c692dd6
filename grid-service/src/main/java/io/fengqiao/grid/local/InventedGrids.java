package io.fengqiao.grid.local;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.GridNumbers;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.Lineage;
import io.fengqiao.grid.net.grids.Ties;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Two base grids in every village, each with a worker named after it, so that there is somebody to report. A
/// second time it finds them. Their boundaries and numbers are made up.
final class InventedGrids {
    private static final List<String> ORDINALS = List.of("第一网格", "第二网格");
    private static final int HOUSEHOLDS = 300;
    private static final int PERSONS = 900;

    private final Divisions divisions;
    private final GridNumbers numbers;
    private final Grids grids;
    private final MadeUpNet boundaries;
    private final InstantSource clock;

    InventedGrids(Divisions divisions, GridNumbers numbers, Grids grids, MadeUpNet boundaries, InstantSource clock) {
        this.divisions = divisions;
        this.numbers = numbers;
        this.grids = grids;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    int openAll() {
        var wanted = new ArrayList<GridNumbers.Wanted>();
        var names = new ArrayList<String>();
        for (Division village : divisions.ofLevel(Level.VILLAGE)) {
            for (String ordinal : ORDINALS) {
                wanted.add(new GridNumbers.Wanted(village.code(), "demonstration " + ordinal));
                names.add(village.place() + ordinal);
            }
        }
        var codes = numbers.take(wanted);
        var now = clock.instant();
        var demonstration = new ArrayList<Grid>();
        for (int i = 0; i < codes.size(); i++) {
            demonstration.add(grid(codes.get(i), names.get(i), i % ORDINALS.size(), now));
        }
        return grids.openMissing(demonstration);
    }

    private Grid grid(GridCode code, String name, int part, Instant now) {
        var drawing = new Drawing(Drawing.EVER, null, name, boundaries.of(code.village(), part), List.of());
        return new Grid(
                code,
                GridKind.BASE,
                Ties.NONE,
                Lineage.of(drawing, now),
                List.of("grid-worker-" + code),
                new Description(null, null, Description.Elements.people(HOUSEHOLDS, PERSONS), null, List.of()));
    }
}
