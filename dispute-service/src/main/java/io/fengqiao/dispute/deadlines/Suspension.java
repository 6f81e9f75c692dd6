package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.rules.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Days that do not count. The day it begins on does not count, the day it ends on does.
///
/// @param ground code of a listed ground
/// @param document the paper that proves it, by its number
/// @param until it ends by itself then
/// @param to when it ended, null while it lasts
public record Suspension(
        String ground,
        String document,
        Instant from,
        Instant until,
        @Nullable Instant to,
        Reason reason) {
    public boolean lasts() {
        return to == null;
    }

    /// Its end, or what will be its end at the latest.
    Instant end() {
        return to == null ? until : to;
    }

    Suspension ended(Instant at) {
        return new Suspension(ground, document, from, until, at.isAfter(until) ? until : at, reason);
    }
}
