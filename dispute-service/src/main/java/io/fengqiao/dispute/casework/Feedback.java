package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The parties or the platform were told how it ended (S67). What was said stays sealed.
public record Feedback(
        To to, String how, String by, Instant at, @Nullable Personal note) {
    public enum To {
        PARTIES,
        PLATFORM
    }
}
