package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.admission.Task;
import java.util.Set;

/// A task, and who sees it: who has to do it, who wanted it, the officers of the place, and the commission
/// that watches over article 20. A refused one for a place that is not there is the district's.
final class TaskMapping implements AggregateMapping<Task, TaskState> {
    private final Divisions divisions;
    private final String district;
    private final String commission;

    TaskMapping(Divisions divisions, AdmissionBook book) {
        this.divisions = divisions;
        this.district = divisions.ofLevel(Level.DISTRICT).getFirst().code();
        this.commission = book.approver(district);
    }

    @Override
    public String collection() {
        return "tasks";
    }

    @Override
    public Class<TaskState> stateType() {
        return TaskState.class;
    }

    @Override
    public String id(Task task) {
        return task.number();
    }

    @Override
    public TaskState state(Task task) {
        return TaskState.of(task);
    }

    @Override
    public Task aggregate(TaskState state) {
        return state.task();
    }

    @Override
    public Visibility visibility(Task task) {
        var areas = GridCode.parse(task.grid())
                .filter(grid -> divisions.find(grid.village()).isPresent())
                .map(grid -> divisions.areasOf(grid.village()))
                .orElse(Set.of(district));
        return new Visibility(areas, Set.of(task.wanted().unit(), commission), Set.copyOf(task.workers()));
    }
}
