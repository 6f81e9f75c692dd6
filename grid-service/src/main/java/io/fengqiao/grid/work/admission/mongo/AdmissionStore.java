package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskEvent;
import io.fengqiao.grid.work.admission.bus.TaskWording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of tasks, open for commands and for the departments' events alike.
@Configuration(proxyBeanMethods = false)
class AdmissionStore {
    @Bean
    Aggregates<Task, TaskState, TaskEvent> storedTasks(AggregateStore store, Divisions divisions, AdmissionBook book) {
        return store.open(new TaskMapping(divisions, book), TaskWording::of)
                .indexed("tasks-to-watch", "state.watchedUntil")
                .indexed("tasks-of-a-worker-by-change", "people", "state.changedAt")
                .indexed("tasks-of-a-grid", "state.grid", "state.changedAt");
    }
}
