package io.fengqiao.dispute.warnings;

import java.time.Instant;
import java.util.Set;

/// What can happen to a warning, as its own service tells it.
public sealed interface WarningEvent {
    /// Matter and territory are warned, while handling goes on (S60).
    record Warned(Instant at) implements WarningEvent {}

    /// Violence or a crime is likely: the police line hears of it at once (人民调解法 §25).
    record PoliceAlerted(Instant at) implements WarningEvent {}

    record WarningAcknowledged(String unit, String by, boolean byAll, Instant at) implements WarningEvent {}

    /// The limit passed, and these have not acknowledged it.
    record WarningUrged(Set<String> units, int times, Instant at) implements WarningEvent {}

    record MeasureTaken(Measure measure) implements WarningEvent {}

    record MeasureOverdue(Measure measure, Instant at) implements WarningEvent {}

    record MeasureFollowedUp(Measure measure, Measure.FollowUp followUp) implements WarningEvent {}

    record WarningLifted(String reason, String by, Instant at) implements WarningEvent {}
}
