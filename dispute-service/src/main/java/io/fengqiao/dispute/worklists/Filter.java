package io.fengqiao.dispute.worklists;

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

    /// @param unit the holder, the department or the person asked for, as `list` says
    Question on(Worklist list, String unit, String person) {
        return new Question(
                Boolean.TRUE.equals(ended),
                list == Worklist.HELD ? unit : null,
                list == Worklist.MATTER ? unit : null,
                list == Worklist.MINE ? person : null,
                list == Worklist.REPORTED ? person : null,
                stage,
                kind,
                grade,
                channel,
                division,
                overdue,
                supervised,
                null,
                null,
                null,
                null,
                dueBefore);
    }
}
