package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.TimeLedger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The clock that runs (S63): what it waits for, by which limit, and when it is acted on next.
///
/// @param firesAt when somebody has to look at it: the limit's end, then the rungs of the ladder; null when
/// the last rung has been told
/// @param climbed the rungs of the ladder told for this limit, by their ids
public record Clock(Kind kind, Term term, @Nullable Instant firesAt, List<String> climbed) {
    public enum Kind {
        /// A mediator accepts it.
        ACCEPT,
        /// It is settled.
        RESOLVE,
        /// Time stands still; it fires when the pause has lasted as long as it may.
        PAUSE,
        /// The parties are told (S67).
        FEEDBACK
    }

    public Clock {
        climbed = List.copyOf(climbed);
    }

    static Clock of(Kind kind, Term term) {
        return new Clock(kind, term, term.dueAt(), List.of());
    }

    /// Somebody has to accept a dispatch, and never later than it has to be settled.
    static Clock of(Assignment assignment) {
        return assignment.accept().dueAt().isBefore(assignment.resolve().dueAt())
                ? of(Kind.ACCEPT, assignment.accept())
                : of(Kind.RESOLVE, assignment.resolve());
    }

    static Clock paused(Term term, Instant until) {
        return new Clock(Kind.PAUSE, term, until, List.of());
    }

    public Instant dueAt() {
        return term.dueAt();
    }

    /// Of what moved the end of the time for settling, what moves this one: no other limit is
    /// stopped or lengthened.
    TimeLedger movedBy(TimeLedger time) {
        return switch (kind) {
            case RESOLVE, PAUSE -> time;
            case ACCEPT, FEEDBACK -> TimeLedger.EMPTY;
        };
    }

    boolean fires(Instant until) {
        return firesAt != null && !firesAt.isAfter(until);
    }

    Clock climbed(Climb climb) {
        return new Clock(
                kind,
                term,
                climb.next(),
                Stream.concat(climbed.stream(), Stream.of(climb.rung().id())).toList());
    }

    /// The limit ends at another time than was thought. Rungs told stay told.
    Clock counted(Term anew) {
        var fires = climbed.isEmpty() && kind != Kind.PAUSE ? anew.dueAt() : firesAt;
        return new Clock(kind, anew, fires, climbed);
    }
}
