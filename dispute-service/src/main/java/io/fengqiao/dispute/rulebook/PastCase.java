package io.fengqiao.dispute.rulebook;

import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A dispute on the books as far as rules look at it.
///
/// @param grade as it was decided then
public record PastCase(
        String dispute,
        String kind,
        String channel,
        String grade,
        Territory territory,
        int people,
        @Nullable Long amountYuan,
        boolean violenceLikely,
        Instant registeredAt) {}
