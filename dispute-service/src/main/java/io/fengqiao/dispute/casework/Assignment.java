package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.routing.Route;
import java.time.Instant;

/// One dispatch: which platform holds the dispute, with which department, and until when.
///
/// @param number 1 for the first, one more each time the dispute goes up
public record Assignment(int number, Route route, Term accept, Term resolve, Instant at) {
    /// What comes first: somebody has to accept it, and never later than it has to be settled.
    public Instant firstDue() {
        return accept.dueAt().isBefore(resolve.dueAt()) ? accept.dueAt() : resolve.dueAt();
    }
}
