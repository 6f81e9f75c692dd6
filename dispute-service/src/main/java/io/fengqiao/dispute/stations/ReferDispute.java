package io.fengqiao.dispute.stations;

import org.jspecify.annotations.Nullable;

/// @param reason told to everybody in scope: no personal data in it
public record ReferDispute(
        Body body, Way way, String reason, @Nullable String document) {}
