package io.fengqiao.chassis.rules;

import org.jspecify.annotations.Nullable;

/// What happens when a limit has run out, and how long after its end.
///
/// @param after counted from the end of the limit, never from the rung before: coming late makes nothing
/// later; null: at once
/// @param words may name `{limit}`
public record Rung<S extends Enum<S>>(
        String id, String source, S step, @Nullable Limit after, String words) {}
