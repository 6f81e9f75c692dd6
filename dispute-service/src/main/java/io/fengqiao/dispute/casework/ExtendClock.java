package io.fengqiao.dispute.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// More time is asked for: the papers in which each side agrees, by their numbers, null where one has not.
public record ExtendClock(
        int days,
        @Nullable String applicantConsent,
        @Nullable String respondentConsent,
        Instant at) {}
