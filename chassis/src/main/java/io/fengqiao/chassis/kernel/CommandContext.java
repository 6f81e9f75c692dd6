package io.fengqiao.chassis.kernel;

import org.jspecify.annotations.Nullable;

/// A caller's command, apart from its content: who gives it, the key that makes a retry the same command
/// (R2), a hash of the content (the same key with other content is refused), and the version the caller has
/// seen, if it says so.
public record CommandContext(
        Caller caller,
        String key,
        String contentHash,
        @Nullable Long expectedVersion) {}
