package io.fengqiao.dispute.rulebook;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A dispute on the books as far as rules look at it.
///
/// @param dispatch 1 for the first platform, more when it went on
/// @param grade as it was decided then
/// @param time of the platform that holds it, or held it last
public record PastCase(
        String dispute,
        String kind,
        String channel,
        String grade,
        Territory territory,
        Facts facts,
        int dispatch,
        Instant registeredAt,
        Time time) {

    /// @param referral how a court handed it over, where one did
    /// @param dueAt when it was to be settled, with its pauses and the days agreed
    /// @param doneAt when it was settled or given up; null while it is open
    public record Time(
            Level level,
            @Nullable String referral,
            Instant dispatchedAt,
            Instant dueAt,
            @Nullable Instant doneAt) {}
}
