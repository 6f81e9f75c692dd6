package io.fengqiao.dispute.standing;

import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a dispute keeps for life.
public record Registration(
        String dispute,
        String channel,
        String reference,
        String kind,
        Territory territory,
        Instant occurredAt,
        Instant registeredAt,
        @Nullable String reportedBy) {}
