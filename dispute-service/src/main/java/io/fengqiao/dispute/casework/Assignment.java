package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.routing.Route;
import java.time.Instant;

/// One dispatch: which platform holds the dispute, with which department, and until when.
///
/// @param number 1 for the first, one more each time the dispute goes up
public record Assignment(int number, Route route, Term accept, Term resolve, Instant at) {
    /// The same dispatch, to be settled by another day.
    Assignment resolvedBy(Term anew) {
        return new Assignment(number, route, accept, anew, at);
    }

    /// The same dispatch, to be accepted by another day.
    Assignment acceptedBy(Term anew) {
        return new Assignment(number, route, anew, resolve, at);
    }
}
