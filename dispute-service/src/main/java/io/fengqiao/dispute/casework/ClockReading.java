package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.deadlines.Reasoning.Line;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a dispute's clock says, and why.
///
/// @param limit what runs, null when nothing does
/// @param firesAt when it is acted on next
public record ClockReading(
        Clock.@Nullable Kind limit,
        @Nullable Instant dueAt,
        @Nullable Instant firesAt,
        boolean provisional,
        boolean overdue,
        boolean supervised,
        List<String> climbed,
        List<Line> reasoning) {
    public ClockReading {
        climbed = List.copyOf(climbed);
        reasoning = List.copyOf(reasoning);
    }
}
