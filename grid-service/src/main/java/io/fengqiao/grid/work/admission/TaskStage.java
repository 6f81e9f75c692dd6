package io.fengqiao.grid.work.admission;

import java.time.Instant;

/// How far a task is.
public sealed interface TaskStage {
    Instant at();

    record Assigned(Instant at) implements TaskStage {}

    /// Told as overdue, once; it may still be done.
    record Overdue(Instant at) implements TaskStage {}

    record Done(String result, String by, boolean late, Instant at) implements TaskStage {}

    record Withdrawn(String reason, String by, Instant at) implements TaskStage {}

    /// Never given to anybody. Kept, so that who wants what is never theirs can be seen.
    record Refused(Verdict.Denied why, Instant at) implements TaskStage {}

    enum Name {
        ASSIGNED,
        OVERDUE,
        DONE,
        WITHDRAWN,
        REFUSED
    }

    default Name name() {
        return switch (this) {
            case Assigned _ -> Name.ASSIGNED;
            case Overdue _ -> Name.OVERDUE;
            case Done _ -> Name.DONE;
            case Withdrawn _ -> Name.WITHDRAWN;
            case Refused _ -> Name.REFUSED;
        };
    }
}
