package io.fengqiao.grid.work.admission;

import java.time.Instant;

/// How far a work item is. `by` is a subject.
public sealed interface WorkStage {
    Instant at();

    record Applied(Instant at) implements WorkStage {}

    record Admitted(Terms terms, String by, Instant at) implements WorkStage {}

    record Refused(String reason, String by, Instant at) implements WorkStage {}

    record Withdrawn(String reason, String by, Instant at) implements WorkStage {}

    record Expired(Terms terms, Instant at) implements WorkStage {}

    enum Name {
        APPLIED,
        ADMITTED,
        REFUSED,
        WITHDRAWN,
        EXPIRED
    }

    default Name name() {
        return switch (this) {
            case Applied _ -> Name.APPLIED;
            case Admitted _ -> Name.ADMITTED;
            case Refused _ -> Name.REFUSED;
            case Withdrawn _ -> Name.WITHDRAWN;
            case Expired _ -> Name.EXPIRED;
        };
    }
}
