package io.fengqiao.grid.net.grids;

import org.jspecify.annotations.Nullable;

/// Something wrong with the net, found now.
///
/// @param grid the code of the grid; null where land has none
/// @param division the village
/// @param other another grid concerned, where the caller may know of it
/// @param share of the area, where it is about land
public record Finding(
        Fault fault,
        @Nullable String grid,
        String division,
        @Nullable String other,
        @Nullable Double share) {

    public enum Fault {
        NO_VILLAGE("S93"),
        CODE_MALFORMED("S93"),
        CODE_TWICE("S93"),
        KIND_UNKNOWN("S81"),
        NO_BOUNDARY("S93"),
        BOUNDARY_UNREADABLE("S93"),
        OUTSIDE_VILLAGE("S93"),
        OVERLAP("S81"),
        GAP("S81"),
        NOT_COUNTED("S82"),
        NOT_WEIGHED("S84"),
        CELL_SIZE("S87"),
        TOO_LARGE("S87"),
        TIED_TO_NONE("S91"),
        NO_TEAM("S109");

        private final String rule;

        Fault(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }

    static Finding of(Fault fault, NetRows.Row row) {
        return new Finding(fault, row.code(), row.village(), null, null);
    }

    static Finding of(Fault fault, NetRows.Row row, @Nullable String other, double share) {
        return new Finding(fault, row.code(), row.village(), other, share);
    }
}
