package io.fengqiao.grid.work.reports;

import java.util.List;

/// What a dispute touches beyond its village and the department of its matter: by it the ledger dispatches to
/// the level that answers for all of it (S14, S15).
///
/// @param alsoIn codes of divisions
/// @param departments codes of units
public record Reach(List<String> alsoIn, List<String> departments) {
    public static final Reach NONE = new Reach(List.of(), List.of());

    public Reach {
        alsoIn = List.copyOf(alsoIn);
        departments = List.copyOf(departments);
    }
}
