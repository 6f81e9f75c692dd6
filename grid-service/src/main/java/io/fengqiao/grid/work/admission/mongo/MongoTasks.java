package io.fengqiao.grid.work.admission.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.Redrawn;
import io.fengqiao.grid.net.grids.Redrawn.Spot;
import io.fengqiao.grid.net.resettling.Leg;
import io.fengqiao.grid.net.resettling.Part;
import io.fengqiao.grid.net.resettling.Settlers;
import io.fengqiao.grid.work.admission.Succession;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskEvent;
import io.fengqiao.grid.work.admission.TaskList;
import io.fengqiao.grid.work.admission.TaskStage;
import io.fengqiao.grid.work.admission.Tasks;
import io.fengqiao.grid.work.admission.WatchingAdmission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The tasks in the store, one document each.
@Component
class MongoTasks implements Tasks, TaskList, Settlers {
    private static final String CHANGED = "state.changedAt";

    private final Aggregates<Task, TaskState, TaskEvent> tasks;

    MongoTasks(Aggregates<Task, TaskState, TaskEvent> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Versioned<Task> take(String number, CommandContext mandate, Supplier<Decision<Task, TaskEvent>> birth) {
        return tasks.create(number, mandate, birth);
    }

    @Override
    public Versioned<Task> change(
            String number, CommandContext mandate, Function<Task, Decision<Task, TaskEvent>> move) {
        return tasks.change(number, mandate, move);
    }

    @Override
    public Optional<Versioned<Task>> find(String number, Scope scope) {
        return tasks.find(number, scope);
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return tasks.due("state.watchedUntil", until, limit);
    }

    @Override
    public WatchingAdmission.Pass moveAll(List<String> due, Function<@Nullable Task, Decision<Task, TaskEvent>> move) {
        return Moves.all(tasks, due, move);
    }

    @Override
    public Page<Versioned<Task>> page(Scope scope, TaskStage.@Nullable Name stage, @Nullable String grid, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (stage != null) {
            conditions.add(eq("state.stage", stage.name()));
        }
        if (grid != null) {
            conditions.add(eq("state.grid", grid));
        }
        return tasks.page(scope, conditions, Order.descending(CHANGED), ask);
    }

    @Override
    public Page<Versioned<Task>> changed(Scope scope, String person, @Nullable Instant after, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq("people", person));
        if (after != null) {
            conditions.add(gt(CHANGED, Date.from(after)));
        }
        return tasks.page(scope, conditions, Order.ascending(CHANGED), ask);
    }

    @Override
    public Part part() {
        return Part.TASKS;
    }

    /// A task has no place but its grid.
    @Override
    public @Nullable String resettle(Leg leg, Redrawn redrawn, Instant now) {
        var grid = leg.grid();
        var open = List.of(
                eq("state.grid", grid.value()),
                in("state.stage", TaskStage.Name.ASSIGNED.name(), TaskStage.Name.OVERDUE.name()));
        var page = tasks.page(Scope.system(), open, Order.BY_ID, new PageAsk(PageAsk.LARGEST, leg.behind()));
        var choice = redrawn.choose(grid, Spot.UNKNOWN)
                .filter(one -> !one.grid().equals(grid))
                .orElse(null);
        if (choice != null && !page.items().isEmpty()) {
            var succession =
                    new Succession(grid.value(), choice.grid().value(), redrawn.request(), choice.reason(), now);
            var numbers =
                    page.items().stream().map(one -> one.aggregate().number()).toList();
            var pass = moveAll(
                    numbers,
                    task -> task != null && task.succeed(succession)
                            ? Decision.changed(task, List.of())
                            : Decision.ignored("no longer open there"));
            if (pass.failed() > 0) {
                throw new IllegalStateException(pass.failed() + " tasks of " + grid + " could not go along");
            }
        }
        return page.next();
    }
}
