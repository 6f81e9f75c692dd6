package io.fengqiao.grid.work.admission.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.admission.AdmittingWork;
import io.fengqiao.grid.work.admission.WorkItem;
import io.fengqiao.grid.work.admission.WorkItemList;
import io.fengqiao.grid.work.admission.WorkItems;
import io.fengqiao.grid.work.admission.WorkStage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
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

/// Work items: departments and towns apply, the political-legal commission admits or refuses (S124).
@RestController
@RequestMapping("/api/grid/work-items")
class WorkItemController {
    static final String ASK = "hasAnyRole('DEPARTMENT_OFFICER', 'TOWN_OFFICER')";
    static final String READ =
            "hasAnyRole('DEPARTMENT_OFFICER', 'TOWN_OFFICER', 'VILLAGE_OFFICER', 'DISTRICT_OFFICER')";
    private static final String DECIDE = "hasRole('DEPARTMENT_OFFICER')";

    private final AdmittingWork admitting;
    private final WorkItems items;
    private final WorkItemList list;
    private final CommandContexts mandates;

    WorkItemController(AdmittingWork admitting, WorkItems items, WorkItemList list, CommandContexts mandates) {
        this.admitting = admitting;
        this.items = items;
        this.list = list;
        this.mandates = mandates;
    }

    @PostMapping
    @PreAuthorize(ASK)
    ResponseEntity<WorkItemView> apply(
            Caller caller, HttpServletRequest request, @Valid @RequestBody WorkItemBodies.Applying body) {
        var stored = admitting.apply(body.work(), body.terms().terms(), mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/work-items/" + stored.aggregate().number()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(WorkItemView.of(stored.aggregate()));
    }

    @PostMapping("/{number}/admission")
    @PreAuthorize(DECIDE)
    ResponseEntity<WorkItemView> admit(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody WorkItemBodies.TermsBody body) {
        return answer(admitting.admit(number, body.terms(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/refusal")
    @PreAuthorize(DECIDE)
    ResponseEntity<WorkItemView> refuse(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody WorkItemBodies.Reasoned body) {
        return answer(admitting.refuse(number, body.reason(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/withdrawal")
    @PreAuthorize(ASK)
    ResponseEntity<WorkItemView> withdraw(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody WorkItemBodies.Reasoned body) {
        return answer(admitting.withdraw(number, body.reason(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/trainings")
    @PreAuthorize(ASK)
    ResponseEntity<WorkItemView> train(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody WorkItemBodies.Trainee body) {
        return answer(admitting.train(number, body.person(), mandates.of(caller, request, body)));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<WorkItemView> list(
            Caller caller,
            @RequestParam WorkStage.@Nullable Name stage,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), stage, PageAsk.of(limit, after))
                .map(stored -> WorkItemView.of(stored.aggregate()));
    }

    @GetMapping("/{number}")
    @PreAuthorize(READ)
    ResponseEntity<WorkItemView> one(Caller caller, @PathVariable String number) {
        return answer(items.find(number, caller.scope()).orElseThrow(() -> Refusal.notFound("work item", number)));
    }

    private static ResponseEntity<WorkItemView> answer(Versioned<WorkItem> stored) {
        return ResponseEntity.ok()
                .eTag(CommandContexts.etag(stored.version()))
                .body(WorkItemView.of(stored.aggregate()));
    }
}
