package io.fengqiao.grid.work.reports.mongo;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.work.handling.Assignment;
import io.fengqiao.grid.work.handling.Feedback;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.Progress;
import io.fengqiao.grid.work.handling.Urging;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The handling of a matter as plain values: the progress as a word, and what belongs to it.
record StoredHandling(
        String progress,
        Instant at,
        @Nullable String by,
        @Nullable Personal result,
        @Nullable Boolean onTime,
        @Nullable Feedback feedback,
        List<Assignment> assignments,
        List<Urging> urgings) {

    static StoredHandling of(Handling handling) {
        var progress = handling.progress();
        var name = progress.name();
        return switch (progress) {
            case Progress.Recorded(var at) -> of(handling, name, at, null, null, null);
            case Progress.Waiting(var at) -> of(handling, name, at, null, null, null);
            case Progress.Accepted(var by, var at) -> of(handling, name, at, by, null, null);
            case Progress.Solved solved -> of(handling, name, solved.at(), solved.by(), solved, null);
            case Progress.Closed(var solved, var feedback) ->
                of(handling, name, solved.at(), solved.by(), solved, feedback);
        };
    }

    private static StoredHandling of(
            Handling handling,
            String name,
            Instant at,
            @Nullable String by,
            Progress.@Nullable Solved solved,
            @Nullable Feedback feedback) {
        return new StoredHandling(
                name,
                at,
                by,
                solved == null ? null : solved.result(),
                solved == null ? null : solved.onTime(),
                feedback,
                handling.assignments(),
                handling.urgings());
    }

    Handling handling(@Nullable Instant dueAt, @Nullable Instant alarmAt) {
        return new Handling(
                switch (progress) {
                    case "RECORDED" -> new Progress.Recorded(at);
                    case "WAITING" -> new Progress.Waiting(at);
                    case "ACCEPTED" -> new Progress.Accepted(there(by), at);
                    case "SOLVED" -> solved();
                    case "CLOSED" -> new Progress.Closed(solved(), there(feedback));
                    default -> throw new IllegalStateException("progress " + progress + " (expected: a known one)");
                },
                assignments,
                urgings,
                dueAt,
                alarmAt);
    }

    private Progress.Solved solved() {
        return new Progress.Solved(there(result), there(by), at, there(onTime));
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
