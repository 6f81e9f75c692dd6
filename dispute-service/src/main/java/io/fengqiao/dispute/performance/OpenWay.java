package io.fengqiao.dispute.performance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A way open to the parties when a promise is broken.
///
/// @param source law and article, or the policy's number
/// @param until the last moment, where there is one
/// @param open whether it is not too late
/// @param move the move of this service that takes it, where there is one
public record OpenWay(
        String id,
        String source,
        String words,
        @Nullable Instant until,
        boolean open,
        @Nullable String move) {}
