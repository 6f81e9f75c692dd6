package io.fengqiao.assessment.places;

import io.fengqiao.chassis.codes.Level;
import org.jspecify.annotations.Nullable;

/// A division or a unit, as the directory describes it. `within` is a division's parent, or the division a
/// unit works in.
public record Place(
        String code,
        String name,
        Sort sort,
        Level level,
        @Nullable String within) {
    public enum Sort {
        DIVISION,
        UNIT
    }
}
