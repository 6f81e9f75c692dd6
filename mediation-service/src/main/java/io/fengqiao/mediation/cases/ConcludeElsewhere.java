package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// Another mediation platform tells how mediation ended there (S40).
///
/// @param channel whose platform tells it
public record ConcludeElsewhere(String channel, Result result, Instant concludedAt, Personal summary) {
    public enum Result {
        AGREED,
        FAILED
    }
}
