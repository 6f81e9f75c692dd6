package io.fengqiao.dispute.places;

import io.fengqiao.chassis.codes.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A division or a unit, as the directory described it last.
///
/// @param parent the division above, or the division a unit belongs to; none above the district
/// @param learntAt when this service was told so
public record Place(
        String code,
        String name,
        Sort sort,
        Level level,
        @Nullable String parent,
        Instant learntAt) {
    public enum Sort {
        DIVISION,
        UNIT
    }

    boolean isDivision() {
        return sort == Sort.DIVISION;
    }

    public boolean saysTheSameAs(Place other) {
        return equals(new Place(other.code, other.name, other.sort, other.level, other.parent, learntAt));
    }
}
