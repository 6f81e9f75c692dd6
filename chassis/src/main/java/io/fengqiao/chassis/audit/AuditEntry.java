package io.fengqiao.chassis.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One link of the chain: who did what to what, from where, with which result (P6). `hash` covers everything
/// here and the hash before it. `what` is a route and an id, never personal data.
public record AuditEntry(
        long number,
        Instant at,
        String who,
        String from,
        String what,
        String result,
        @Nullable String purpose,
        String before,
        String hash) {}
