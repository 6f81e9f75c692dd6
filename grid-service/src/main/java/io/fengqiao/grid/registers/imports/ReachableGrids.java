package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.entries.Reach;
import java.util.HashMap;
import java.util.Map;

/// The grids a sender may register in. A file names the same few over and over: each is asked for once
/// in a reading.
public final class ReachableGrids {
    private final Reach reach;
    private final Scope scope;
    private final Map<String, Boolean> asked = new HashMap<>();

    public ReachableGrids(Reach reach, Scope scope) {
        this.reach = reach;
        this.scope = scope;
    }

    public boolean contain(String grid) {
        return asked.computeIfAbsent(grid, code -> reach.place(code, scope).isPresent());
    }
}
