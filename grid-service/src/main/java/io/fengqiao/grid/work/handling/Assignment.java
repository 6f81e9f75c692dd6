package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.codes.Level;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A unit has the matter, from when, until when, and why (S120: whoever received it is responsible). They are
/// counted from 1.
///
/// @param departments those it concerns, where it is coordinated (S121)
/// @param words what the officer who passed it on gave as the reason, none where a rule alone decided
/// @param provisional the time limit runs over a year whose holidays are not published yet
public record Assignment(
        int number,
        String unit,
        Level level,
        Way way,
        Set<String> departments,
        Reason reason,
        @Nullable String words,
        String by,
        Instant at,
        Instant dueAt,
        boolean provisional,
        Reason limit) {
    public Assignment {
        departments = Set.copyOf(departments);
    }

    /// The same task, now another unit's: the clock goes on as it was.
    Assignment redrawnTo(String otherUnit, Reason why, Instant now) {
        return new Assignment(
                number + 1,
                otherUnit,
                level,
                Way.REDRAWN,
                departments,
                why,
                null,
                Handling.SYSTEM,
                now,
                dueAt,
                provisional,
                limit);
    }
}
