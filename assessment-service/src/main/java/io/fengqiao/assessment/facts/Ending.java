package io.fengqiao.assessment.facts;

import java.time.Instant;

/// How a unit's part in a dispute ended, if it has.
public sealed interface Ending {
    record Open() implements Ending {}

    /// `onTime`: before the unit's time ran out, as dispute-service counts it.
    record Settled(Instant at, boolean onTime) implements Ending {}

    record HandedUp(Instant at, Cause cause) implements Ending {}

    record Failed(Instant at) implements Ending {}

    /// The dispute left the books: neither the unit's success nor its failure.
    record Left(Instant at, Departure how) implements Ending {}

    default Outcome outcome() {
        return switch (this) {
            case Open _ -> Outcome.OPEN;
            case Settled _ -> Outcome.SETTLED;
            case HandedUp _ -> Outcome.HANDED_UP;
            case Failed _ -> Outcome.FAILED;
            case Left(var _, var how) ->
                switch (how) {
                    case MERGED -> Outcome.MERGED;
                    case SPLIT -> Outcome.SPLIT;
                };
        };
    }
}
