package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.codes.Level;
import org.jspecify.annotations.Nullable;

/// Closed disputes that are alike in everything an indicator looks at, and how many they are.
///
/// @param division where they arose
/// @param beganAt the level of the first unit
/// @param reached the highest level that held them
/// @param heldByTown whether a town was among the units
/// @param settledAt the level that settled them, null for the unsettled
/// @param onTime whether that was before the unit's time ran out; false for the unsettled
public record ClosedDisputes(
        String division,
        Grade grade,
        Level beganAt,
        Level reached,
        boolean heldByTown,
        @Nullable Level settledAt,
        boolean onTime,
        long count) {
    public boolean settled() {
        return settledAt != null;
    }
}
