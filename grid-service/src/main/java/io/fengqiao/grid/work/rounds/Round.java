package io.fengqiao.grid.work.rounds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of an obligation. It becomes a fact when it is made or when its time is over, and is one of
/// three for good: made with findings, made with an explicit zero, missed. A missed one may have been made
/// late: both are kept.
public record Round(Obligation obligation, Outcome outcome) {
    public sealed interface Outcome {
        record InTime(Made made) implements Outcome {}

        record Missed(Instant toldAt) implements Outcome {}

        record Late(Made made, Instant missedAt) implements Outcome {}
    }

    public enum Result {
        FINDINGS,
        ZERO,
        MISSED
    }

    /// What it counts as.
    public Result result() {
        return switch (outcome) {
            case Outcome.InTime(var made) -> made.isZero() ? Result.ZERO : Result.FINDINGS;
            case Outcome.Missed _, Outcome.Late _ -> Result.MISSED;
        };
    }

    public @Nullable Made made() {
        return switch (outcome) {
            case Outcome.InTime(var made) -> made;
            case Outcome.Late(var made, var _) -> made;
            case Outcome.Missed _ -> null;
        };
    }

    public boolean isLate() {
        return outcome instanceof Outcome.Late;
    }
}
