package io.fengqiao.dispute.routing;

import org.jspecify.annotations.Nullable;

/// What the grade of a dispute depends on.
public record Gravity(String kind, int people, @Nullable Long amountYuan, boolean violenceLikely) {}
