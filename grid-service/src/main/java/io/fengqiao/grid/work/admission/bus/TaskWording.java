package io.fengqiao.grid.work.admission.bus;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskEvent;
import io.fengqiao.grid.work.admission.TaskStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tasks in the words of the wire. Titles and results stay here: they are free text.
public final class TaskWording {
    private TaskWording() {}

    record GridTaskAssigned(
            String task,
            String workItem,
            String duty,
            String unit,
            String grid,
            List<String> workers,
            LocalDate dueOn,
            Instant at) {}

    record GridTaskOverdue(
            String task, String workItem, String unit, String grid, List<String> workers, Instant dueAt, Instant at) {}

    record GridTaskDone(String task, String workItem, String unit, String grid, String by, boolean late, Instant at) {}

    record GridTaskWithdrawn(String task, String workItem, String unit, String grid, Instant at) {}

    /// @param reason the refusal's slug; `rule` is the policy's number
    record GridTaskRefused(
            String task,
            @Nullable String workItem,
            String duty,
            Nature nature,
            String unit,
            String grid,
            @Nullable String worker,
            String reason,
            String rule,
            Instant at) {}

    public static OutboundEvent of(Task task, TaskEvent event) {
        var wanted = task.wanted();
        var at = task.stage().at();
        return switch (event) {
            case TaskEvent.TaskAssigned _ ->
                news(
                        task,
                        "grid.task-assigned.v1",
                        new GridTaskAssigned(
                                task.number(),
                                item(task),
                                wanted.duty(),
                                wanted.unit(),
                                task.grid(),
                                task.workers(),
                                wanted.dueOn(),
                                at));
            case TaskEvent.TaskOverdue _ ->
                news(
                        task,
                        "grid.task-overdue.v1",
                        new GridTaskOverdue(
                                task.number(),
                                item(task),
                                wanted.unit(),
                                task.grid(),
                                task.workers(),
                                task.dueAt(),
                                at));
            case TaskEvent.TaskDone _ -> news(task, "grid.task-done.v1", done(task));
            case TaskEvent.TaskWithdrawn _ ->
                news(
                        task,
                        "grid.task-withdrawn.v1",
                        new GridTaskWithdrawn(task.number(), item(task), wanted.unit(), task.grid(), at));
            case TaskEvent.TaskRefused _ -> news(task, "grid.task-refused.v1", refused(task));
        };
    }

    private static GridTaskDone done(Task task) {
        if (!(task.stage() instanceof TaskStage.Done(var _, var by, var late, var at))) {
            throw new IllegalStateException(task.number() + " is told as done and is not (expected: done)");
        }
        return new GridTaskDone(task.number(), item(task), task.wanted().unit(), task.grid(), by, late, at);
    }

    private static GridTaskRefused refused(Task task) {
        if (!(task.stage() instanceof TaskStage.Refused(var why, var at))) {
            throw new IllegalStateException(task.number() + " is told as refused and is not (expected: refused)");
        }
        var wanted = task.wanted();
        return new GridTaskRefused(
                task.number(),
                wanted.workItem(),
                wanted.duty(),
                wanted.nature(),
                wanted.unit(),
                wanted.grid(),
                wanted.worker(),
                why.slug(),
                why.rule(),
                at);
    }

    /// A task that was given has one.
    private static String item(Task task) {
        return java.util.Objects.requireNonNull(task.wanted().workItem());
    }

    private static OutboundEvent news(Task task, String type, Object body) {
        return new OutboundEvent("grid.events", task.number(), type, task.number(), body);
    }
}
