package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which disputes of the ledger are asked for; what is null does not matter.
///
/// @param stage a stage's name
/// @param unit the platform that holds it, or the department whose matter it is
/// @param division it lies in, at any level
/// @param after the cursor the page before gave
public record LedgerQuestion(
        @Nullable String stage,
        @Nullable String kind,
        @Nullable Level level,
        @Nullable String unit,
        @Nullable String division,
        @Nullable Channel channel,
        @Nullable String reference,
        @Nullable Boolean supervised,
        @Nullable Instant registeredFrom,
        @Nullable Instant registeredTo,
        int limit,
        @Nullable String after) {}
