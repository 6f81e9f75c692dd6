package io.fengqiao.chassis.aggregate;

import org.jspecify.annotations.Nullable;

/// Where the news born of a work belongs: one correlation id for a dispute's whole life, and the trace.
public record Cause(@Nullable String correlation, @Nullable String traceparent) {
    public static final Cause NONE = new Cause(null, null);
}
