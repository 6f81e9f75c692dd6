package io.fengqiao.grid.work.reports;

import org.jspecify.annotations.Nullable;

/// What a worker tells, before anybody has looked whether it is enough.
///
/// @param kind a dispute's
public record Told(Item item, @Nullable DisputeKind kind, Facts facts, Findings findings) {}
