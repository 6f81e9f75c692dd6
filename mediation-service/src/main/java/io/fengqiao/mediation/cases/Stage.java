package io.fengqiao.mediation.cases;

import java.time.Instant;

/// How far a case is.
public sealed interface Stage {
    /// Assigned; sessions may be held.
    record Open() implements Stage {}

    record Agreed(Agreement agreement, Instant at) implements Stage {}

    record Failed(Failure failure, Instant at) implements Stage {}

    /// The dispute went on without it.
    record Withdrawn(Instant at) implements Stage {}

    /// The dispute went on before its dispatch was heard of: when that comes at last, it opens nothing.
    record Overtaken(Instant at) implements Stage {}

    default Name name() {
        return switch (this) {
            case Open _ -> Name.OPEN;
            case Agreed _ -> Name.AGREED;
            case Failed _ -> Name.FAILED;
            case Withdrawn _ -> Name.WITHDRAWN;
            case Overtaken _ -> Name.OVERTAKEN;
        };
    }

    /// The stages as callers and documents name them.
    enum Name {
        OPEN,
        AGREED,
        FAILED,
        WITHDRAWN,
        OVERTAKEN
    }
}
