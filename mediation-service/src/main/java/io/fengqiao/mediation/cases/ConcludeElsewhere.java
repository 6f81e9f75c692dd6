package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// Another mediation platform tells how mediation ended there (S40).
public record ConcludeElsewhere(Result result, Instant concludedAt, Personal summary) {
    public enum Result {
        AGREED,
        FAILED
    }
}
