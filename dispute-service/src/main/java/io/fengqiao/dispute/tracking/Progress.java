package io.fengqiao.dispute.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a dispute is, for its own party: nothing about any person, no word of what was said (P5, P11).
///
/// @param step what is going on, and what comes next
/// @param platform who answers for it now, by name
/// @param dueAt until when that should have happened
/// @param together it was joined with another one about the same matter, and this is how far that one is
public record Progress(
        TrackingNumber number,
        Step step,
        String platform,
        Instant registeredAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        boolean together) {
    public enum Step {
        WAITS_FOR_MEDIATOR,
        IN_MEDIATION,
        AGREED,
        NOT_AGREED,
        CLOSED_AGREED,
        CLOSED_NOT_AGREED,
        IN_PARTS
    }
}
