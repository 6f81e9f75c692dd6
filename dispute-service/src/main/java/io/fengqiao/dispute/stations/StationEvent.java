package io.fengqiao.dispute.stations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What can happen at a station, as its own service tells it.
public sealed interface StationEvent {
    record Referred(Instant at) implements StationEvent {}

    record ReferralAccepted(String by, Due answer, Instant at) implements StationEvent {}

    /// The body's own limit passed without a word. Told once for each limit.
    record ReferralOverdue(Due limit, Instant at) implements StationEvent {}

    /// It is back, and goes on where it was.
    record ReferralReturned(
            StationStage.Result result, @Nullable String document, String by, boolean onTime, Instant at)
            implements StationEvent {}
}
