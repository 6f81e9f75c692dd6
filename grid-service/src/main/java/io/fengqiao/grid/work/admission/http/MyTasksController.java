package io.fengqiao.grid.work.admission.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.grid.work.admission.TaskList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A worker's task list for the phone (S124, S128): all of it once, then what changed since.
@RestController
@RequestMapping("/api/grid/my/tasks")
class MyTasksController {
    /// Replicas' clocks differ by five minutes: a change may carry a time a little before one that was told
    /// already. So a little is told again, and the phone knows it by number and version.
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final TaskList list;

    MyTasksController(TaskList list) {
        this.list = list;
    }

    /// @param next the page after this one, while there is one
    /// @param since what to ask with next time, after the last page
    record Changes(
            List<TaskView> items,
            @Nullable String next,
            @Nullable Instant since) {}

    @GetMapping
    @PreAuthorize("hasRole('GRID_WORKER')")
    Changes mine(
            Caller caller,
            @RequestParam @Nullable Instant since,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var page = list.changed(
                caller.scope(), caller.subject(), since == null ? null : since.minus(AGAIN), PageAsk.of(limit, after));
        var items = page.items().stream().map(TaskView::of).toList();
        return new Changes(
                items, page.next(), items.isEmpty() ? since : items.getLast().changedAt());
    }
}
