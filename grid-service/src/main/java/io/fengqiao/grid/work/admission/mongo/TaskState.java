package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.grid.work.admission.Succession;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskStage;
import io.fengqiao.grid.work.admission.TaskWanted;
import io.fengqiao.grid.work.admission.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A task as plain values. `watchedUntil` is there while it may become overdue; `changedAt` is what a phone
/// asks by; `stageAt` and `successions` are there when it went along with its grid.
record TaskState(
        String number,
        TaskWanted wanted,
        String grid,
        List<String> workers,
        TaskStage.Name stage,
        Instant changedAt,
        @Nullable String text,
        @Nullable String by,
        @Nullable Boolean late,
        @Nullable StoredDenial denied,
        @Nullable Instant watchedUntil,
        @Nullable Instant stageAt,
        @Nullable List<Succession> successions) {

    record StoredDenial(String slug, String rule, List<String> arguments) {}

    static TaskState of(Task task) {
        var stage = task.stage();
        return new TaskState(
                task.number(),
                task.wanted(),
                task.grid(),
                task.workers(),
                stage.name(),
                task.changedAt(),
                switch (stage) {
                    case TaskStage.Done(var result, var _, var _, var _) -> result;
                    case TaskStage.Withdrawn(var reason, var _, var _) -> reason;
                    case TaskStage.Assigned _, TaskStage.Overdue _, TaskStage.Refused _ -> null;
                },
                switch (stage) {
                    case TaskStage.Done(var _, var who, var _, var _) -> who;
                    case TaskStage.Withdrawn(var _, var who, var _) -> who;
                    case TaskStage.Assigned _, TaskStage.Overdue _, TaskStage.Refused _ -> null;
                },
                stage instanceof TaskStage.Done done ? done.late() : null,
                stage instanceof TaskStage.Refused(var why, var _)
                        ? new StoredDenial(why.slug(), why.rule(), why.arguments())
                        : null,
                task.watchedUntil(),
                task.successions().isEmpty() ? null : stage.at(),
                task.successions().isEmpty() ? null : task.successions());
    }

    Task task() {
        return new Task(number, wanted, workers, successions == null ? List.of() : successions, stageNow());
    }

    private TaskStage stageNow() {
        var at = stageAt == null ? changedAt : stageAt;
        return switch (stage) {
            case ASSIGNED -> new TaskStage.Assigned(at);
            case OVERDUE -> new TaskStage.Overdue(at);
            case DONE -> new TaskStage.Done(there(text), there(by), there(late), at);
            case WITHDRAWN -> new TaskStage.Withdrawn(there(text), there(by), at);
            case REFUSED -> {
                var why = there(denied);
                yield new TaskStage.Refused(new Verdict.Denied(why.slug(), why.rule(), why.arguments()), at);
            }
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
