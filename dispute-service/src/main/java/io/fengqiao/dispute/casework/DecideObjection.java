package io.fengqiao.dispute.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the centre above says to an objection. The reason is told on: no personal data in it.
///
/// @param to the division whose platform gets it, where a platform's objection is upheld
/// @param department whose matter it is, where a department's objection is upheld; null: no department's
public record DecideObjection(
        boolean upheld, @Nullable String to, @Nullable String department, String reason, Instant at) {}
