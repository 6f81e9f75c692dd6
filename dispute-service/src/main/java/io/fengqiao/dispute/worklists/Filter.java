package io.fengqiao.dispute.worklists;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.standing.Question;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of a worklist; what is null does not matter.
///
/// @param division only what lies in it
/// @param dueBefore only what is due before
/// @param ended what is done instead of what is open
public record Filter(
        @Nullable String stage,
        @Nullable String kind,
        @Nullable String grade,
        @Nullable String channel,
        @Nullable String division,
        @Nullable Boolean overdue,
        @Nullable Boolean supervised,
        @Nullable Instant dueBefore,
        @Nullable Boolean ended) {
    public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, null);

    /// The caller's list, as far as it is asked for.
    Question on(Worklist list, Caller caller) {
        var unit = caller.unit();
        var person = caller.subject();
        return new Question(
                Boolean.TRUE.equals(ended),
                list == Worklist.HELD ? unit : null,
                list == Worklist.OFFERED ? unit : null,
                list == Worklist.MATTER ? unit : null,
                list == Worklist.MINE ? person : null,
                list == Worklist.REPORTED ? person : null,
                stage,
                kind,
                grade,
                channel,
                division == null && list == Worklist.AREA ? caller.division() : division,
                overdue,
                supervised,
                null,
                null,
                null,
                null,
                dueBefore);
    }
}
