package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.admission.TaskEvent.TaskAssigned;
import io.fengqiao.grid.work.admission.TaskEvent.TaskDone;
import io.fengqiao.grid.work.admission.TaskEvent.TaskOverdue;
import io.fengqiao.grid.work.admission.TaskEvent.TaskRefused;
import io.fengqiao.grid.work.admission.TaskEvent.TaskWithdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing on grid workers' task list (任务清单, S124), from an admitted work item, until it is done or
/// withdrawn; or one that was wanted and refused by article 20 (S125 to S127), which nobody was ever given.
///
/// A task that is not done by the end of its day is told as overdue, once, and may still be done. When its
/// grid is redrawn, it goes along to a successor while it is open, with those who have it (S94).
public final class Task {
    private final String number;
    private final TaskWanted wanted;
    private final List<String> workers;
    private final List<Succession> successions;
    private TaskStage stage;

    public Task(String number, TaskWanted wanted, List<String> workers, List<Succession> successions, TaskStage stage) {
        this.number = number;
        this.wanted = wanted;
        this.workers = List.copyOf(workers);
        this.successions = new ArrayList<>(successions);
        this.stage = stage;
    }

    public static Task of(String number, TaskWanted wanted, Verdict verdict, Instant now) {
        return switch (verdict) {
            case Verdict.Allowed(var _, var workers) ->
                new Task(number, wanted, workers, List.of(), new TaskStage.Assigned(now));
            case Verdict.Denied denied ->
                new Task(number, wanted, List.of(), List.of(), new TaskStage.Refused(denied, now));
        };
    }

    public TaskEvent born() {
        return stage instanceof TaskStage.Refused ? new TaskRefused(number) : new TaskAssigned(number);
    }

    public TaskDone complete(String result, String by, Instant now) {
        return switch (stage) {
            case TaskStage.Assigned _, TaskStage.Overdue _ -> {
                stage = new TaskStage.Done(result, by, now.isAfter(dueAt()), now);
                yield new TaskDone(number);
            }
            case TaskStage.Done _, TaskStage.Withdrawn _, TaskStage.Refused _ -> throw refused("complete");
        };
    }

    public TaskWithdrawn withdraw(String reason, String by, Instant now) {
        return switch (stage) {
            case TaskStage.Assigned _, TaskStage.Overdue _ -> {
                stage = new TaskStage.Withdrawn(reason, by, now);
                yield new TaskWithdrawn(number);
            }
            case TaskStage.Done _, TaskStage.Withdrawn _, TaskStage.Refused _ -> throw refused("withdraw");
        };
    }

    public TaskOverdue expire(Instant now) {
        return switch (stage) {
            case TaskStage.Assigned _ -> {
                stage = new TaskStage.Overdue(now);
                yield new TaskOverdue(number);
            }
            case TaskStage.Overdue _, TaskStage.Done _, TaskStage.Withdrawn _, TaskStage.Refused _ ->
                throw refused("expire");
        };
    }

    /// @return whether it was open in that grid
    public boolean succeed(Succession succession) {
        return switch (stage) {
            case TaskStage.Assigned _, TaskStage.Overdue _ ->
                grid().equals(succession.from()) && successions.add(succession);
            case TaskStage.Done _, TaskStage.Withdrawn _, TaskStage.Refused _ -> false;
        };
    }

    private Refusal refused(String move) {
        return new Refusal("task-move-refused", Refusal.Kind.CONFLICT, "S124", move, number, stage.name());
    }

    public Instant dueAt() {
        return Days.endOf(wanted.dueOn());
    }

    /// When it has to be told as overdue; null when it need not.
    public @Nullable Instant watchedUntil() {
        return stage instanceof TaskStage.Assigned ? dueAt() : null;
    }

    public String number() {
        return number;
    }

    public TaskWanted wanted() {
        return wanted;
    }

    /// Where it is to be done by now.
    public String grid() {
        return successions.isEmpty() ? wanted.grid() : successions.getLast().to();
    }

    public List<Succession> successions() {
        return List.copyOf(successions);
    }

    /// When anything last changed: what a phone asks by.
    public Instant changedAt() {
        return Stream.concat(Stream.of(stage.at()), successions.stream().map(Succession::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public List<String> workers() {
        return workers;
    }

    public TaskStage stage() {
        return stage;
    }
}
