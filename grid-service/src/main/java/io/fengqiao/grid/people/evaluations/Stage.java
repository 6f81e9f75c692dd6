package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// How far a year's evaluation is.
sealed interface Stage {
    /// The days' marks come in.
    record Gathering() implements Stage {}

    record Scored(Score score) implements Stage {}

    record Decided(Score score, Verdict verdict, Personal reason) implements Stage {}

    enum Status {
        GATHERING,
        SCORED,
        DECIDED
    }

    default Status status() {
        return switch (this) {
            case Gathering _ -> Status.GATHERING;
            case Scored _ -> Status.SCORED;
            case Decided _ -> Status.DECIDED;
        };
    }

    default @Nullable Score score() {
        return switch (this) {
            case Gathering _ -> null;
            case Scored(var score) -> score;
            case Decided(var score, var _, var _) -> score;
        };
    }
}
