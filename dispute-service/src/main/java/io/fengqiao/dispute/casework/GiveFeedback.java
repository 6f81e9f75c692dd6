package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The parties have been told, and how.
public record GiveFeedback(String how, @Nullable Personal note, Instant at) {}
