package io.fengqiao.grid.admission.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.grid.admission.AdmissionBook;
import io.fengqiao.grid.admission.Task;
import io.fengqiao.grid.admission.TaskEvent;
import io.fengqiao.grid.divisions.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of tasks, open for commands and for the departments' events alike.
@Configuration(proxyBeanMethods = false)
class AdmissionStore {
    @Bean
    Aggregates<Task, TaskState, TaskEvent> storedTasks(AggregateStore store, Divisions divisions, AdmissionBook book) {
        return store.open(new TaskForm(divisions, book))
                .indexed("tasks-to-watch", "state.watchedUntil")
                .indexed("tasks-of-a-worker-by-change", "people", "state.changedAt")
                .indexed("tasks-of-a-grid", "state.grid", "state.changedAt");
    }
}
