package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All there is to a dispute at one moment, as it is stored and shown.
///
/// @param dueAt the clock that fires next, if one runs
/// @param overdue whether this dispatch has been told to be overdue
/// @param supervised whether a limit ran out where nobody above could take over: the district's list until it ends
public record Snapshot(
        String id,
        Report report,
        Territory territory,
        Instant registeredAt,
        Grading grading,
        Assignment assignment,
        Stage stage,
        @Nullable String mediator,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean supervised,
        @Nullable Feedback feedback,
        List<Decided> decisions,
        List<Told> history) {
    public Snapshot {
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }
}
