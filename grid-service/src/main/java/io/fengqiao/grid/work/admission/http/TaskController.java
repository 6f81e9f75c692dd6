package io.fengqiao.grid.work.admission.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.admission.AssigningTasks;
import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskList;
import io.fengqiao.grid.work.admission.TaskStage;
import io.fengqiao.grid.work.admission.TaskWanted;
import io.fengqiao.grid.work.admission.Tasks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tasks: departments and towns hand them out of admitted items (S124), grid workers do them.
@RestController
@RequestMapping("/api/grid/tasks")
class TaskController {
    private static final String READ = "hasAnyRole('GRID_WORKER', 'DEPARTMENT_OFFICER', 'TOWN_OFFICER',"
            + " 'VILLAGE_OFFICER', 'DISTRICT_OFFICER')";

    private final AssigningTasks assigning;
    private final Tasks tasks;
    private final TaskList list;
    private final CommandContexts mandates;

    TaskController(AssigningTasks assigning, Tasks tasks, TaskList list, CommandContexts mandates) {
        this.assigning = assigning;
        this.tasks = tasks;
        this.list = list;
        this.mandates = mandates;
    }

    /// @param duty one of the ten items; a word that is none of them is refused by S125, as an event
    /// @param nature what kind of work it is; ordinary when nothing is said
    record Wanting(
            @Nullable @Size(max = 64) String workItem,
            @NotBlank @Size(max = 64) String duty,
            @Nullable Nature nature,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = GridCode.FORM) String grid,
            @Nullable @Size(max = 100) String worker,
            @NotNull LocalDate dueOn) {
        TaskWanted by(Caller caller) {
            return new TaskWanted(
                    workItem,
                    duty,
                    nature == null ? Nature.ORDINARY : nature,
                    title,
                    grid,
                    worker,
                    dueOn,
                    caller.unit(),
                    caller.subject());
        }
    }

    record Completing(@NotBlank @Size(max = 2000) String result) {}

    @PostMapping
    @PreAuthorize(WorkItemController.ASK)
    ResponseEntity<TaskView> assign(Caller caller, HttpServletRequest request, @Valid @RequestBody Wanting body) {
        var stored = assigning.assign(body.by(caller), mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/tasks/" + stored.aggregate().number()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(TaskView.of(stored));
    }

    @PostMapping("/{number}/completion")
    @PreAuthorize("hasRole('GRID_WORKER')")
    ResponseEntity<TaskView> complete(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody Completing body) {
        return answer(assigning.complete(number, body.result(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/withdrawal")
    @PreAuthorize(WorkItemController.ASK)
    ResponseEntity<TaskView> withdraw(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody WorkItemBodies.Reasoned body) {
        return answer(assigning.withdraw(number, body.reason(), mandates.of(caller, request, body)));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<TaskView> list(
            Caller caller,
            @RequestParam TaskStage.@Nullable Name stage,
            @RequestParam @Nullable String grid,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), stage, grid, PageAsk.of(limit, after)).map(TaskView::of);
    }

    @GetMapping("/{number}")
    @PreAuthorize(READ)
    ResponseEntity<TaskView> one(Caller caller, @PathVariable String number) {
        return answer(tasks.find(number, caller.scope()).orElseThrow(() -> Refusal.notFound("task", number)));
    }

    private static ResponseEntity<TaskView> answer(Versioned<Task> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(TaskView.of(stored));
    }
}
