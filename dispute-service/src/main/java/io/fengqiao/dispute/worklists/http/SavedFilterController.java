package io.fengqiao.dispute.worklists.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.worklists.Filter;
import io.fengqiao.dispute.worklists.KeepingFilters;
import io.fengqiao.dispute.worklists.SavedFilters;
import io.fengqiao.dispute.worklists.Worklist;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The filters a person keeps.
@RestController
@RequestMapping("/api/dispute/saved-filters")
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER',"
        + " 'MEDIATOR')")
class SavedFilterController {
    private final KeepingFilters keeping;
    private final CommandContexts mandates;

    SavedFilterController(KeepingFilters keeping, CommandContexts mandates) {
        this.keeping = keeping;
        this.mandates = mandates;
    }

    /// The same name again replaces the filter.
    record Kept(
            @NotBlank @Size(max = 40) String name,
            @NotNull Worklist list,
            @NotNull Filter filter) {}

    record Removal(@NotBlank @Size(max = 40) String name) {}

    record Items(List<SavedFilters.Saved> items) {}

    @GetMapping
    Items mine(Caller caller) {
        return new Items(keeping.of(caller));
    }

    @PostMapping
    Items keep(@Valid @RequestBody Kept body, Caller caller, HttpServletRequest request) {
        return new Items(keeping.keep(
                mandates.of(caller, request, body), new SavedFilters.Saved(body.name(), body.list(), body.filter())));
    }

    @PostMapping("/removals")
    Items remove(@Valid @RequestBody Removal body, Caller caller, HttpServletRequest request) {
        return new Items(keeping.remove(mandates.of(caller, request, body), body.name()));
    }
}
