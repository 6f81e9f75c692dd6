package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.codes.Level;
import org.jspecify.annotations.Nullable;

/// What a time limit depends on.
///
/// @param referral how a court handed it over, where one did
public record Occasion(
        String kind, String channel, @Nullable Referral referral, Level level) {}
