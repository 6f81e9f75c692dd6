package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a room resolved: by which unit it is carried out, and until when.
///
/// @param text sealed
/// @param dueAt the end of the day it is due on, or of the first working day after that (民法典 §203)
/// @param overdue whether its day was told to have passed
public record Resolution(
        int number,
        Personal text,
        String unit,
        LocalDate dueOn,
        Instant dueAt,
        String by,
        Instant at,
        boolean overdue,
        @Nullable Completion completion) {
    public enum Result {
        DONE,
        NOT_DONE
    }

    /// @param note told to everybody in scope: no personal data in it
    public record Completion(Result result, String note, boolean onTime, String by, Instant at) {}

    boolean isOpen() {
        return completion == null;
    }

    boolean isDue(Instant now) {
        return isOpen() && !overdue && !dueAt.isAfter(now);
    }

    Resolution wasOverdue() {
        return new Resolution(number, text, unit, dueOn, dueAt, by, at, true, null);
    }

    Resolution completed(Result result, String note, String who, Instant when) {
        var end = new Completion(result, note, !when.isAfter(dueAt), who, when);
        return new Resolution(number, text, unit, dueOn, dueAt, by, at, overdue, end);
    }
}
