package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is told of a dispute, as far as assessment has a use for it. The wire has its own words: see `bus`.
public sealed interface Progress {
    /// It was taken on the books. `division` is the village it arose in, or the town where no
    /// village is known.
    record Registered(String dispute, String kind, DivisionCode division, Instant at) implements Progress {}

    /// A unit was given it, with a time limit.
    record Dispatched(
            int dispatch,
            UnitCode unit,
            Level level,
            @Nullable UnitCode matterUnit,
            Grade grade,
            Instant dueAt,
            Instant at)
            implements Progress {}

    record Accepted(UnitCode unit, Instant at) implements Progress {}

    record Overdue(UnitCode unit, Instant at) implements Progress {}

    record Escalated(UnitCode fromUnit, Cause cause, Instant at) implements Progress {}

    /// It went on to another unit, whose it is (S121).
    record PassedOn(UnitCode fromUnit, Instant at) implements Progress {}

    record Settled(UnitCode unit, Level level, boolean onTime, Instant at) implements Progress {}

    record Failed(UnitCode unit, Instant at) implements Progress {}

    record FedBack(Instant at) implements Progress {}

    /// It goes on elsewhere: what is to be done and what is to be scored is there (S70).
    record Left(UnitCode unit, Departure how, Instant at) implements Progress {}

    /// Parts of it became disputes of their own; it goes on as it was (S70).
    record SplitOff() implements Progress {}

    record Closed(UnitCode unit, Level level, boolean settled, Instant at) implements Progress {}
}
