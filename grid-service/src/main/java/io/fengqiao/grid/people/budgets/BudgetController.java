package io.fengqiao.grid.people.budgets;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/// What the grids of a town cost in a year, and who pays (S132).
@RestController
@RequestMapping("/api/grid/budgets")
class BudgetController {
    private static final String READ = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final Budgeting budgeting;
    private final GridBudgets budgets;
    private final BudgetList list;
    private final CommandContexts mandates;

    BudgetController(Budgeting budgeting, GridBudgets budgets, BudgetList list, CommandContexts mandates) {
        this.budgeting = budgeting;
        this.budgets = budgets;
        this.list = list;
        this.mandates = mandates;
    }

    record SetAmount(
            @NotNull @Min(0) @Max(1_000_000_000) Long yuan,
            @NotBlank @Size(max = 300) String reason) {}

    /// @param department its unit code; else `giver` is the name of one of society
    record PaidIn(
            @Nullable @Size(max = 60) String department,
            @Nullable @Size(min = 1, max = 100) String giver,
            @NotNull @Min(1) @Max(1_000_000_000) Long yuan,
            @NotBlank @Size(max = 300) String note) {}

    /// @param yuan all there is for the year: the public amount as it is now, and what was paid in
    record BudgetView(
            String town,
            int year,
            long yuan,
            List<GridBudget.Amount> amounts,
            List<GridBudget.Contribution> contributions) {
        static BudgetView of(Versioned<GridBudget> stored) {
            var budget = stored.aggregate();
            return new BudgetView(
                    budget.town(), budget.year(), budget.yuan(), budget.amounts(), budget.contributions());
        }
    }

    @PostMapping("/{town}/{year}/amounts")
    @PreAuthorize("hasRole('DISTRICT_OFFICER')")
    ResponseEntity<BudgetView> set(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String town,
            @PathVariable int year,
            @Valid @RequestBody SetAmount body) {
        return answer(budgeting.set(town, year, body.yuan(), body.reason(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{town}/{year}/contributions")
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')")
    ResponseEntity<BudgetView> receive(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String town,
            @PathVariable int year,
            @Valid @RequestBody PaidIn body) {
        var mandate = mandates.of(caller, request, body);
        return answer(
                budgeting.receive(town, year, body.department(), body.giver(), body.yuan(), body.note(), mandate));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<BudgetView> list(
            Caller caller,
            @RequestParam int year,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), year, PageAsk.of(limit, after)).map(BudgetView::of);
    }

    @GetMapping("/{town}/{year}")
    @PreAuthorize(READ)
    ResponseEntity<BudgetView> one(Caller caller, @PathVariable String town, @PathVariable int year) {
        return answer(budgets.find(town, year, caller.scope())
                .orElseThrow(() -> Refusal.notFound("budget", town + "/" + year)));
    }

    private static ResponseEntity<BudgetView> answer(Versioned<GridBudget> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(BudgetView.of(stored));
    }
}
