package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The place as it was told (见地点, S58): whether it is one of ours is found out by [RegisteringDisputes].
///
/// @param alsoIn divisions it lies in, too, and `departments` which it concerns beside that of
/// its matter (S14)
public record ReportedPlace(
        @Nullable String division, @Nullable Personal address, Set<String> alsoIn, Set<String> departments) {
    public ReportedPlace {
        alsoIn = Set.copyOf(alsoIn);
        departments = Set.copyOf(departments);
    }

    /// One that touches nothing else.
    public static ReportedPlace of(@Nullable String division, @Nullable Personal address) {
        return new ReportedPlace(division, address, Set.of(), Set.of());
    }

    /// The same, which touches these, too, as far as any are named.
    public ReportedPlace touching(@Nullable Set<String> divisions, @Nullable Set<String> units) {
        return new ReportedPlace(
                division, address, divisions == null ? Set.of() : divisions, units == null ? Set.of() : units);
    }
}
