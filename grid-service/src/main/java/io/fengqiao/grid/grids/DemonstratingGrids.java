package io.fengqiao.grid.grids;

import io.fengqiao.grid.divisions.Division;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.divisions.Level;
import java.util.ArrayList;
import java.util.List;

/// Two base grids in every village, each with a worker named after it, so that there is somebody to report. A second
/// time it finds them.
public final class DemonstratingGrids {
    private static final List<String> ORDINALS = List.of("第一网格", "第二网格");

    private final Divisions divisions;
    private final GridNumbers numbers;
    private final Grids grids;

    public DemonstratingGrids(Divisions divisions, GridNumbers numbers, Grids grids) {
        this.divisions = divisions;
        this.numbers = numbers;
        this.grids = grids;
    }

    public int openAll() {
        var wanted = new ArrayList<GridNumbers.Wanted>();
        var names = new ArrayList<String>();
        for (Division village : divisions.ofLevel(Level.VILLAGE)) {
            for (String ordinal : ORDINALS) {
                wanted.add(new GridNumbers.Wanted(village.code(), "demonstration " + ordinal));
                names.add(village.place() + ordinal);
            }
        }
        var codes = numbers.take(wanted);
        var demonstration = new ArrayList<Grid>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            demonstration.add(new Grid(code, names.get(i), GridKind.BASE, List.of("grid-worker-" + code)));
        }
        return grids.openMissing(demonstration);
    }
}
