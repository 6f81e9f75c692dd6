package io.fengqiao.grid.net.redrawing;

/// What is to become of grids (S94), with how many there must be before and after.
public enum Change {
    CREATE(0, 0, 1, 20),
    SPLIT(1, 1, 2, 20),
    MERGE(2, 20, 1, 1),
    ADJUST(1, 20, 1, 20),
    RETIRE(1, 20, 0, 0);

    private final int leastBefore;
    private final int mostBefore;
    private final int leastAfter;
    private final int mostAfter;

    Change(int leastBefore, int mostBefore, int leastAfter, int mostAfter) {
        this.leastBefore = leastBefore;
        this.mostBefore = mostBefore;
        this.leastAfter = leastAfter;
        this.mostAfter = mostAfter;
    }

    boolean allows(int before, int after) {
        return leastBefore <= before && before <= mostBefore && leastAfter <= after && after <= mostAfter;
    }

    /// Whether the grids before give way to new ones.
    boolean replaces() {
        return this == SPLIT || this == MERGE;
    }
}
