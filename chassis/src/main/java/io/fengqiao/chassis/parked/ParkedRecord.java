package io.fengqiao.chassis.parked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A parked record as an operator sees it: where it came from, why it is here, how often it was tried. The
/// body stays sealed; `type` is what its header claims.
public record ParkedRecord(
        String id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        Verdict.Status status,
        String reason,
        @Nullable String rule,
        String detail,
        int attempts,
        Instant parkedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String decidedBy,
        @Nullable String decision) {}
