package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives tasks to grid workers, or refuses them, and either way tells it: a refusal at the API is an event
/// like one on the bus (S125 to S127).
@UseCase
public final class AssigningTasks {
    private final Tasks tasks;
    private final JudgingTasks judging;
    private final InstantSource clock;

    public AssigningTasks(Tasks tasks, JudgingTasks judging, InstantSource clock) {
        this.tasks = tasks;
        this.judging = judging;
        this.clock = clock;
    }

    /// @throws Refusal when article 20 says no; the refusal is written and told all the same
    public Versioned<Task> assign(TaskWanted wanted, CommandContext mandate) {
        var number = DerivedId.of("T", mandate.key());
        var stored = tasks.take(number, mandate, () -> born(number, wanted, clock.instant()));
        if (stored.aggregate().stage() instanceof TaskStage.Refused(var why, var _)) {
            throw why.refusal();
        }
        return stored;
    }

    /// A task a department's system wants; what it wanted before it gets no second time.
    public Decision<Task, TaskEvent> assign(@Nullable Task present, String number, TaskWanted wanted) {
        return present != null ? Decision.ignored("wanted before") : born(number, wanted, clock.instant());
    }

    private Decision<Task, TaskEvent> born(String number, TaskWanted wanted, Instant now) {
        var task = Task.of(number, wanted, judging.judge(wanted, now), now);
        return Decision.changed(task, List.of(task.born()));
    }

    public Versioned<Task> complete(String number, String result, CommandContext mandate) {
        var by = mandate.caller().subject();
        return tasks.change(number, mandate, task -> {
            if (!task.workers().contains(by)) {
                throw new Refusal("not-your-task", Refusal.Kind.FORBIDDEN, "S109", number);
            }
            return Decision.changed(task, List.of(task.complete(result, by, clock.instant())));
        });
    }

    public Versioned<Task> withdraw(String number, String reason, CommandContext mandate) {
        var caller = mandate.caller();
        return tasks.change(number, mandate, task -> {
            requireAsker(task, caller);
            return Decision.changed(task, List.of(task.withdraw(reason, caller.subject(), clock.instant())));
        });
    }

    private static void requireAsker(Task task, Caller caller) {
        if (!caller.unit().equals(task.wanted().unit())) {
            throw new Refusal(
                    "not-the-asker",
                    Refusal.Kind.FORBIDDEN,
                    "S124",
                    task.wanted().unit());
        }
    }
}
