package io.fengqiao.dispute.standing;

import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a dispute keeps for life.
///
/// @param alsoIn the divisions it lies in beside its place, each as exactly as it is known (S14, S15)
public record Registration(
        String dispute,
        String channel,
        String reference,
        String kind,
        Territory territory,
        List<String> alsoIn,
        Instant occurredAt,
        Instant registeredAt,
        @Nullable String reportedBy) {
    public Registration {
        alsoIn = List.copyOf(alsoIn);
    }

    /// What lies in one place.
    public Registration(
            String dispute,
            String channel,
            String reference,
            String kind,
            Territory territory,
            Instant occurredAt,
            Instant registeredAt,
            @Nullable String reportedBy) {
        this(dispute, channel, reference, kind, territory, List.of(), occurredAt, registeredAt, reportedBy);
    }
}
