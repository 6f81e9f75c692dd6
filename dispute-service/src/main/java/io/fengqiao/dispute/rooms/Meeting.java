package io.fengqiao.dispute.rooms;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A meeting that was held.
///
/// @param place null: by telephone or picture only
/// @param remote whether somebody took part from elsewhere
/// @param present the units that came
public record Meeting(
        int number,
        Instant heldAt,
        @Nullable String place,
        boolean remote,
        Set<String> present,
        String by,
        Instant at) {
    public Meeting {
        present = Set.copyOf(present);
    }
}
